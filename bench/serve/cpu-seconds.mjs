import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of the kernel's clock for processes, as Linux gives them to all programs. */
const TICKS = 100

/**
 * How long a process and its children have had a processor, whatever else the machine did meanwhile.
 * @param {number} pid
 * @returns {number} seconds; NaN where the system does not say (it is Linux that does)
 */
export function cpuSeconds(pid) {
  const processes = listed()
  const own = processes.filter((each) => each.pid === pid || each.parent === pid)
  return own.length === 0 ? Number.NaN : own.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS
}

function listed() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStat(name) : []))
  } catch {
    return []
  }
}

/** @param {string} pid */
function readStat(pid) {
  try {
    // After the name, which stands in brackets and may hold anything: state, parent, …, user and system time as 12th and 13th.
    const [, rest = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks }]
  } catch {
    // It has ended meanwhile.
    return []
  }
}
