/// How the characters of a parameter are encoded, by the place where it stands.
enum ParameterEncoding {
  /// For paths, queries and cookies: everything but letters, digits and `-._~`.
  case percent
  /// As `percent`, but reserved characters and what is encoded already stay in values.
  case reserved
  /// For the bodies of forms.
  case form
  /// For headers, and for cookies in the style of that name.
  case none

  /// The encoding of a parameter in a URL.
  init(_ style: ParameterStyle) {
    self =
      switch style.form {
      case .cookie: .none
      default: style.allowReserved ? .reserved : .percent
      }
  }

  /// Encodes a name.
  func name(_ text: String) -> String {
    switch self {
    case .percent, .reserved: text.percentEncoded
    case .form: text.formEncoded
    case .none: text
    }
  }

  /// Encodes a value or a part of one.
  func value(_ text: String) -> String {
    self == .reserved ? text.reservedEncoded : name(text)
  }
}
