/// How a parameter that is a list or an object becomes text, in OpenAPI's terms.
///
/// A plain value looks the same in most styles. Lists and objects inside a list or an object are
/// written as JSON text, but for ``deepObject(allowReserved:)``. Nil and null are left out.
public struct ParameterStyle: Sendable, Hashable {
  enum Form: Hashable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject, cookie
  }

  let form: Form
  let explode: Bool
  let allowReserved: Bool

  private init(_ form: Form, explode: Bool, allowReserved: Bool = false) {
    self.form = form
    self.explode = explode
    self.allowReserved = allowReserved
  }

  /// `a,b` and `k,v`, or `k=v` where exploded: for paths and headers.
  public static func simple(explode: Bool = false) -> ParameterStyle {
    .init(.simple, explode: explode)
  }

  /// `.a,b` and `.k,v`, or `.a.b` and `.k=v` where exploded: for paths.
  public static func label(explode: Bool = false) -> ParameterStyle {
    .init(.label, explode: explode)
  }

  /// `;name=a,b` and `;name=k,v`, or `;name=a;name=b` and `;k=v` where exploded: for paths.
  public static func matrix(explode: Bool = false) -> ParameterStyle {
    .init(.matrix, explode: explode)
  }

  /// `name=a,b` and `name=k,v`, or `name=a&name=b` and `k=v` where exploded: for queries, forms
  /// and cookies.
  ///
  /// - Parameters:
  ///   - explode: Whether each element and each property is a pair of its own.
  ///   - allowReserved: Whether characters such as `/`, `?` and `&`, and what is percent-encoded
  ///     already, stay as they are.
  public static func form(explode: Bool = true, allowReserved: Bool = false) -> ParameterStyle {
    .init(.form, explode: explode, allowReserved: allowReserved)
  }

  /// `name=a%20b`, `name=k%20v`: for queries.
  public static func spaceDelimited(allowReserved: Bool = false) -> ParameterStyle {
    .init(.spaceDelimited, explode: false, allowReserved: allowReserved)
  }

  /// `name=a%7Cb`, `name=k%7Cv`: for queries.
  public static func pipeDelimited(allowReserved: Bool = false) -> ParameterStyle {
    .init(.pipeDelimited, explode: false, allowReserved: allowReserved)
  }

  /// `name[k]=v`, `name[k][l]=v` for objects in objects, `name[k]=a&name[k]=b` for lists and
  /// `name[k][0][l]=v` for lists that hold lists or objects, the brackets percent-encoded: for
  /// queries and forms.
  public static func deepObject(allowReserved: Bool = false) -> ParameterStyle {
    .init(.deepObject, explode: true, allowReserved: allowReserved)
  }

  /// `name=a,b` and `name=k,v`, or `name=a; name=b` and `k=v` where exploded, and no character
  /// encoded: for cookies.
  public static func cookie(explode: Bool = true) -> ParameterStyle {
    .init(.cookie, explode: explode)
  }
}
