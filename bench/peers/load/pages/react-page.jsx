import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The same page in React, with a chart component. */
export function reactPage(content, Chart) {
  createRoot(document.body).render(<Page content={content} Chart={Chart} />)
}

function Page({ content, Chart }) {
  const [pressed, setPressed] = useState([])
  const zones = content.zones.filter(
    ({ holds }) => pressed.length === 0 || holds.some((id) => pressed.includes(id)),
  )
  const press = (id) =>
    setPressed(pressed.includes(id) ? pressed.filter((each) => each !== id) : [...pressed, id])
  return (
    <>
      <h1>{content.title}</h1>
      <p>{content.note}</p>
      <div className="chips">
        {content.chips.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            data-chip={id}
            aria-pressed={pressed.includes(id)}
            onClick={() => press(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="plot" data-plot>
        <Chart zones={zones} />
      </div>
      <table>
        <thead>
          <tr>
            <th>{content.zoneHead}</th>
            {content.columns.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map(({ name, values }) => (
            <tr key={name}>
              <th>{name}</th>
              {values.map((value, i) => (
                <td key={content.columns[i]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
