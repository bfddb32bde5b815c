import Foundation

/// The few questions the command line asks about files.
enum FileSystem {
  /// The paths that one begins, written as it is: folders with a slash; hidden ones only where the dot is typed.
  static func paths(beginning path: String) -> [String] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, start) = (String(path[..<cut]), String(path[cut...]))
    let place = folder.isEmpty ? "." : fromHome(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    return names.filter { $0.hasPrefix(start) && ($0.first != "." || start.first == ".") }.sorted().prefix(
      100
    ).map {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: place + "/" + $0, isDirectory: &isFolder)
      return folder + $0 + (isFolder.boolValue ? "/" : "")
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A path with the home folder for a tilde at its beginning, as shells take it.
  static func fromHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.own["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// The shortest path that opens a file from the folder we stand in.
  static func fromHere(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(here) && path != here ? String(path.dropFirst(here.count)) : path
  }

  /// The one name of a file, through links; where there is no such file, that of its folder with the name behind it.
  static func absolute(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent()
    if folder.path == file.path { return path }
    let above = absolute(folder.path)
    return (above == "/" ? "" : above) + "/" + file.lastPathComponent
  }
}
