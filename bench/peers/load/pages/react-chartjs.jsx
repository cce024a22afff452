import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import content from 'page-content'
import { useEffect, useRef } from 'react'
import { reactPage } from './react-page.jsx'

// Only what bars need, as its guide to small bundles says.
Chart.register(BarController, BarElement, CategoryScale, LinearScale)

function Bars({ zones }) {
  const canvas = useRef(null)
  const chart = useRef(null)
  useEffect(() => {
    const data = {
      labels: zones.map(({ name }) => name),
      datasets: [{ data: zones.map(({ values }) => values[0]), backgroundColor: '#5e8eed' }],
    }
    if (chart.current) {
      chart.current.data = data
      chart.current.update('none')
      return
    }
    chart.current = new Chart(canvas.current, {
      type: 'bar',
      data,
      options: { animation: false, indexAxis: 'y', maintainAspectRatio: false },
    })
  }, [zones])
  return <canvas ref={canvas} />
}

reactPage(content, Bars)
