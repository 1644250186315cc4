// Made by gen from input.yaml (Grids 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Grid`.
public struct Grid: Model {
  /// The member `numbers`.
  public var numbers: [[Int]]
  /// The member `cube`.
  public var cube: [[[Double]]]?
  /// The member `cells`.
  public var cells: [[CellItem]]?
  /// The member `gaps`.
  public var gaps: [[String?]]?
  /// The member `anything`.
  public var anything: [JSONValue]?
  /// The member `untold`.
  public var untold: [JSONValue]?

  /// Makes a value of its parts.
  public init(
    numbers: [[Int]], cube: [[[Double]]]? = nil, cells: [[CellItem]]? = nil,
    gaps: [[String?]]? = nil, anything: [JSONValue]? = nil, untold: [JSONValue]? = nil
  ) {
    self.numbers = numbers
    self.cube = cube
    self.cells = cells
    self.gaps = gaps
    self.anything = anything
    self.untold = untold
  }
  public init(fields: FieldReader) throws {
    numbers = try fields.value("numbers")
    cube = try fields.valueIfPresent("cube")
    cells = try fields.valueIfPresent("cells")
    gaps = try fields.valueIfPresent("gaps")
    anything = try fields.valueIfPresent("anything")
    untold = try fields.valueIfPresent("untold")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.value("numbers", numbers)
    try fields.valueIfPresent("cube", cube)
    try fields.valueIfPresent("cells", cells)
    try fields.valueIfPresent("gaps", gaps)
    try fields.valueIfPresent("anything", anything)
    try fields.valueIfPresent("untold", untold)
  }
}

extension Grid {
  /// The API's `cell_item`.
  public struct CellItem: Model {
    /// The member `x`.
    public var x: Int

    /// Makes a value of its parts.
    public init(x: Int) {
      self.x = x
    }
    public init(fields: FieldReader) throws {
      x = try fields.int("x")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.int("x", x)
    }
  }
}
