import CResources
import Foundation
import Reading
import Testing

/// The bytes of an embedded file.
func resource(_ name: String) -> [UInt8]? {
  for index in 0..<c_resource_count() {
    let resource = c_resource_at(index)
    if String(cString: resource.name) == name {
      return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    }
  }
  return nil
}

@Suite("Files are part of the program")
struct ResourcesTests {
  @Test(
    "every article, model and register is embedded as it is, and nothing else (`make resources` renews the list)"
  )
  func complete() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Resources").standardizedFileURL
    var present: Set<String> = []
    for folder in ["Articles", "Models", "Registers"] {
      let path = root.appendingPathComponent(folder).path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      present.formUnion(names.filter { !$0.hasPrefix(".") && $0 != "README.md" }.map { folder + "/" + $0 })
    }
    let embedded = (0..<c_resource_count()).map { String(cString: c_resource_at($0).name) }
    #expect(Set(embedded) == present)
    #expect(embedded.count == present.count)
    for name in embedded {
      let bytes = try FolderReader.bytes(of: root.appendingPathComponent(name).path)
      #expect(resource(name) == bytes, "\(name)")
    }
  }
}
