/// Marks and a number for each, in buckets: what a look-up of a hash asks.
///
/// A file has room for eight marks in each bucket, and half of it is empty; here they lie close, for the fewer bytes a
/// table has, the more of it stays near the processor.
struct NameBuckets: Sendable {
  /// Where the cells of each bucket begin, and where those of the last end.
  private var starts: [UInt32] = []
  /// For each bucket its marks, and then their numbers.
  private var cells: [UInt16] = []

  /// How many bytes a bucket has in a file: eight marks, the empty ones last, and eight numbers.
  static let size = 32

  init(_ file: UnsafeRawBufferPointer, from start: Int, count: Int) {
    starts.reserveCapacity(count + 1)
    cells.reserveCapacity(count * 8)
    for bucket in stride(from: start, to: start + count * Self.size, by: Self.size) {
      starts.append(UInt32(cells.count))
      func cell(_ place: Int) -> UInt16 {
        file.loadUnaligned(fromByteOffset: bucket + place * 2, as: UInt16.self).littleEndian
      }
      let marks = (0..<8).prefix { cell($0) != 0 }
      for place in marks { cells.append(cell(place)) }
      for place in marks { cells.append(cell(8 + place)) }
    }
    starts.append(UInt32(cells.count))
    // Eight cells may be loaded from any.
    cells += repeatElement(0, count: 8)
  }

  /// Tells every mark with the number of its bucket.
  func forEachMark(_ tell: (_ mark: UInt16, _ bucket: Int) -> Void) {
    for bucket in 0..<starts.count - 1 {
      let (start, end) = (Int(starts[bucket]), Int(starts[bucket + 1]))
      for place in start..<(start + end) / 2 { tell(cells[place], bucket) }
    }
  }

  /// Runs `body` with the look-ups of the table.
  func read<Result>(_ body: (Reader) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      cells.withUnsafeBufferPointer { cells in body(Reader(starts: starts, cells: cells)) }
    }
  }

  /// The look-ups of a table, for as long as its cells are held.
  struct Reader {
    fileprivate let starts: UnsafeBufferPointer<UInt32>
    fileprivate let cells: UnsafeBufferPointer<UInt16>

    /// The number of a hash's bucket.
    @inline(__always)
    func bucket(_ hash: UInt64) -> Int { Int(((hash >> 32) &* UInt64(starts.count &- 1)) >> 32) }

    /// The number that stands at a hash's mark, and whether it has one; any number when not.
    @inline(__always)
    func find(_ hash: UInt64) -> (isFound: Bool, number: UInt16) {
      let bucket = bucket(hash)
      let start = Int(starts[bucket])
      let count = (Int(starts[bucket + 1]) - start) / 2
      let hits = hits(NameModelFile.mark(hash), start, count)
      // Each place is eight bits, and every other is of the higher four.
      let eight = hits.trailingZeroBitCount >> 3 & 7
      return (hits != 0, cells[start + count + eight >> 1 + (eight & 1) * 4])
    }

    /// The places of a bucket that have a mark: the lower four in the seventh bit of every sixteen, the higher in the last.
    @inline(__always)
    private func hits(_ mark: UInt16, _ start: Int, _ count: Int) -> UInt64 {
      let marks = UnsafeRawBufferPointer(cells)
      let wanted = UInt64(mark) &* 0x0001_0001_0001_0001
      let low = marks.loadUnaligned(fromByteOffset: start * 2, as: UInt64.self).littleEndian ^ wanted
      let high = marks.loadUnaligned(fromByteOffset: start * 2 + 8, as: UInt64.self).littleEndian ^ wanted
      let inLow = (low &- 0x0001_0001_0001_0001) & ~low & 0x8000_8000_8000_8000
      let inHigh = (high &- 0x0001_0001_0001_0001) & ~high & 0x8000_8000_8000_8000
      // What stands behind the bucket's marks is none.
      return inLow >> 8 & Self.lanes(min(count, 4)) | inHigh & Self.lanes(max(count, 4) - 4)
    }

    /// The bits of the first of four lanes.
    @inline(__always)
    private static func lanes(_ count: Int) -> UInt64 { (1 << UInt64(16 * count)) &- 1 }
  }
}
