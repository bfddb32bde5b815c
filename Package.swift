// swift-tools-version: 6.2
import PackageDescription

/// One hub (`TimelineModel`), four spokes (`Reading`, `Analysis`, `Storage`, `Interface`) and one rim
/// (`tidslinje`). A spoke imports the hub and never another spoke; ARCHITECTURE.md says why.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "tidslinje",
  products: [
    .executable(name: "tidslinje", targets: ["tidslinje"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "TimelineModel", swiftSettings: strict),
    .target(name: "Reading", dependencies: ["TimelineModel", "Yams"], swiftSettings: strict),
    .target(name: "Analysis", dependencies: ["TimelineModel"], swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: [
        "TimelineModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Interface", dependencies: ["TimelineModel"], swiftSettings: strict),
    .systemLibrary(
      name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CTerminal"),
    .target(
      name: "CResources", path: "Resources",
      exclude: ["Articles", "Facts", "Models", "Registers", "needs.mk", "tidslinje.1"],
      publicHeadersPath: "include"),
    .executableTarget(
      name: "tidslinje",
      dependencies: [
        "TimelineModel", "Reading", "Analysis", "Storage", "Interface", "CNcurses", "CTerminal", "CResources",
        "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "workbench",
      dependencies: [
        "TimelineModel", "Reading", "Analysis", "Storage", "CResources", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tidslinje-train",
      dependencies: [
        "TimelineModel", "Reading", "Analysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Lists"], swiftSettings: strict),

    .target(name: "Golden", path: "Tests/Golden", swiftSettings: strict),
    .target(
      name: "TimelineSamples", dependencies: ["TimelineModel"], path: "Tests/TimelineSamples",
      swiftSettings: strict),
    .testTarget(
      name: "TimelineModelTests", dependencies: ["TimelineModel", "TimelineSamples"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests",
      dependencies: [
        "Reading", "TimelineModel", "CResources", "Golden", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Articles"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Reading", "TimelineModel", "CResources", "Golden"],
      exclude: ["Corpus", "Articles"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "TimelineModel", "Golden", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "InterfaceTests", dependencies: ["Interface", "TimelineModel", "TimelineSamples", "Golden"],
      exclude: ["Screens"], swiftSettings: strict),
    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm",
      providers: [.apt(["libvterm-dev"]), .brew(["libvterm"])]),
    .target(name: "CPty", path: "Tests/CPty"),
    .testTarget(
      name: "tidslinjeTests",
      dependencies: ["tidslinje", "Golden", "CVTerm", "CPty", "TimelineModel", "Interface", "Storage"],
      exclude: ["Output"], swiftSettings: strict),
    .testTarget(
      name: "workbenchTests", dependencies: ["workbench", "TimelineModel", "Reading", "Analysis"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
