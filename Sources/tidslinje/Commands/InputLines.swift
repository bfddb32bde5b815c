import Foundation
import Reading
import TimelineModel

/// A file's bytes as one piece, or line by line without holding the file in memory.
struct InputLines: Sequence, IteratorProtocol {
  private let path: String
  private let wholeFile: Bool
  private var descriptor: Int32?
  private var buffer: [UInt8] = []
  private var number = 0
  private var isDone = false

  /// - Parameter file: a path, or “-” for standard input.
  init(file: String, wholeFile: Bool) {
    path = file
    self.wholeFile = wholeFile
  }

  /// The next piece with its line number (from 1).
  mutating func next() -> Result<(bytes: [UInt8], line: Int), Problem>? {
    if isDone { return nil }
    if descriptor == nil {
      let opened = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
      if opened < 0 {
        isDone = true
        return .failure(unreadable())
      }
      descriptor = opened
    }
    return wholeFile ? whole() : line()
  }

  private mutating func whole() -> Result<(bytes: [UInt8], line: Int), Problem>? {
    while true {
      let count = fill()
      if count < 0 { return .failure(unreadable()) }
      if count == 0 { break }
    }
    close()
    return .success((buffer, 1))
  }

  private mutating func line() -> Result<(bytes: [UInt8], line: Int), Problem>? {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        number += 1
        if Self.isBlank(line) {
          searched = 0
          continue
        }
        return .success((line, number))
      }
      searched = buffer.count
      let count = fill()
      if count < 0 { return .failure(unreadable()) }
      if count == 0 { break }
    }
    close()
    number += 1
    return Self.isBlank(buffer) ? nil : .success((buffer, number))
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Reads on; the number of bytes, 0 at the end, negative when the file cannot be read.
  private mutating func fill() -> Int {
    guard let descriptor else { return 0 }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &piece, piece.count)
    if count > 0 { buffer += piece[..<count] } else if count < 0 { close() }
    return count
  }

  private mutating func close() {
    isDone = true
    if let descriptor, descriptor != STDIN_FILENO { Foundation.close(descriptor) }
  }

  private func unreadable() -> Problem {
    CommandProblems.unreadable(path, why: SystemFault.words(errno))
  }
}
