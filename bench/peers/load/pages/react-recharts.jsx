import content from 'page-content'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { reactPage } from './react-page.jsx'

function Bars({ zones }) {
  const data = zones.map(({ name, values }) => ({ name, value: values[0] }))
  return (
    <BarChart width={640} height={300} data={data} layout="vertical">
      <XAxis type="number" />
      <YAxis type="category" dataKey="name" width={90} />
      <Bar dataKey="value" fill="#5e8eed" isAnimationActive={false} />
    </BarChart>
  )
}

reactPage(content, Bars)
