/** A file as a reader hands it over; the browser's `File` is one. */
export interface InputFile {
  name: string
  /** Bytes that it says it has. */
  size: number
  stream: () => ReadableStream<Uint8Array>
}

/** Bytes as a file: what tests and a worker that was sent a buffer have. */
export function fileOf(name: string, content: Uint8Array | string): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytes)
          controller.close()
        },
      }),
  }
}
