import Foundation
import Interface
import Reading

/// Where the program remembers a reader's place in an archive: a file for each.
struct PlaceFile {
  private let folder: String
  private let path: String

  /// - Parameter archive: the archive's own path.
  init(archive: String, folders: UserFolders = UserFolders()) {
    folder = folders.state
    path = folder + "/place-" + ArticleReader.fingerprint(Array(archive.utf8)) + ".json"
  }

  /// The place; nil when there is none that can be read.
  func read() -> SavedPlace? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(SavedPlace.self, from: data)
  }

  /// Writes it at once over the last one, and does not wait for the disk. Where that cannot be done the next start begins
  /// at the beginning: no harm is done.
  ///
  /// A file in its place, or one made shorter first, would have the disk waited for: so blanks are left behind a place
  /// that takes less room than the last one.
  func write(_ place: SavedPlace) {
    guard var data = try? JSONEncoder().encode(place) else { return }
    var file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    if file < 0, errno == ENOENT {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    }
    guard file >= 0 else { return }
    defer { close(file) }
    let room = Int(lseek(file, 0, SEEK_END))
    if data.count < room { data += Data(repeating: UInt8(ascii: " "), count: room - data.count) }
    _ = data.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }
}
