import Foundation
import Testing

/// Compares text with the golden file beside the test; writes it instead when UPDATE_GOLDENS is set
/// (`make goldens`).
///
/// - Parameters:
///   - text: what the program made.
///   - name: path of the golden below the folder of the test file, as `Screens/help.txt`.
public func expectGolden(
  _ text: String, _ name: String, test: String = #filePath, location: SourceLocation = #_sourceLocation
) {
  let url = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      Issue.record("could not write the golden \(name): \(error)", sourceLocation: location)
    }
    return
  }
  guard let data = try? Data(contentsOf: url) else {
    Issue.record("no golden \(name); `make goldens` writes it:\n\(text)", sourceLocation: location)
    return
  }
  let golden = String(decoding: data, as: UTF8.self)
  if golden != text {
    Issue.record(
      "\(name) differs; if the new one is right, `make goldens` renews it\n\(firstDifference(golden, text))",
      sourceLocation: location)
  }
}

/// The first line where two texts part, with what stands there in each.
func firstDifference(_ golden: String, _ text: String) -> String {
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
  func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(ends)" }
  return "line \(line + 1)\n  golden: \(at(old))\n  now:    \(at(new))\n--- now, whole ---\n\(text)"
}
