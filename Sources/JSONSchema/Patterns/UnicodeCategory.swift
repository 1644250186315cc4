/// What `\p{…}` may name: a general category of Unicode, or a property that is true or false.
///
/// Scripts are left out: the standard library does not know them.
enum UnicodeCategory: Sendable {
  case general(Set<Unicode.GeneralCategory>)
  case binary(@Sendable (Unicode.Scalar) -> Bool)

  /// The category of a name, in its short or long form; `nil` for an unknown one.
  init?(named name: String) {
    let value = name.split(separator: "=", omittingEmptySubsequences: false)
    let isGeneral = value.count == 2 && ["gc", "General_Category"].contains(value[0])
    let plain = isGeneral ? String(value[1]) : name
    if let categories = Self.general[plain] {
      self = .general(categories)
    } else if !isGeneral, let property = Self.binary[plain] {
      self = .binary(property)
    } else {
      return nil
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .general(let categories): categories.contains(scalar.properties.generalCategory)
    case .binary(let isMember): isMember(scalar)
    }
  }

  private static let single: [(short: String, long: String, Unicode.GeneralCategory)] = [
    ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
    ("Lt", "Titlecase_Letter", .titlecaseLetter), ("Lm", "Modifier_Letter", .modifierLetter),
    ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
    ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark),
    ("Nd", "Decimal_Number", .decimalNumber), ("Nl", "Letter_Number", .letterNumber),
    ("No", "Other_Number", .otherNumber), ("Pc", "Connector_Punctuation", .connectorPunctuation),
    ("Pd", "Dash_Punctuation", .dashPunctuation), ("Ps", "Open_Punctuation", .openPunctuation),
    ("Pe", "Close_Punctuation", .closePunctuation),
    ("Pi", "Initial_Punctuation", .initialPunctuation),
    ("Pf", "Final_Punctuation", .finalPunctuation), ("Po", "Other_Punctuation", .otherPunctuation),
    ("Sm", "Math_Symbol", .mathSymbol), ("Sc", "Currency_Symbol", .currencySymbol),
    ("Sk", "Modifier_Symbol", .modifierSymbol), ("So", "Other_Symbol", .otherSymbol),
    ("Zs", "Space_Separator", .spaceSeparator), ("Zl", "Line_Separator", .lineSeparator),
    ("Zp", "Paragraph_Separator", .paragraphSeparator), ("Cc", "Control", .control),
    ("Cf", "Format", .format), ("Cs", "Surrogate", .surrogate), ("Co", "Private_Use", .privateUse),
    ("Cn", "Unassigned", .unassigned),
  ]

  private static let general: [String: Set<Unicode.GeneralCategory>] = {
    let groups = [
      "L": "Letter", "M": "Mark", "N": "Number", "P": "Punctuation", "S": "Symbol",
      "Z": "Separator", "C": "Other",
    ]
    var categories: [String: Set<Unicode.GeneralCategory>] = [:]
    for (short, long, category) in single {
      categories[short] = [category]
      categories[long] = [category]
      let group = String(short.prefix(1))
      categories[group, default: []].insert(category)
      groups.values.filter { groups[group] == $0 }.forEach {
        categories[$0, default: []].insert(category)
      }
    }
    categories["punct"] = categories["P"]
    categories["digit"] = categories["Nd"]
    categories["LC"] = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
    categories["Cased_Letter"] = categories["LC"]
    return categories
  }()

  private static let binary: [String: @Sendable (Unicode.Scalar) -> Bool] = [
    "Any": { _ in true },
    "ASCII": { $0.isASCII },
    "Alphabetic": { $0.properties.isAlphabetic },
    "Alpha": { $0.properties.isAlphabetic },
    "Lowercase": { $0.properties.isLowercase },
    "Uppercase": { $0.properties.isUppercase },
    "White_Space": { $0.properties.isWhitespace },
    "Emoji": { $0.properties.isEmoji },
    "Emoji_Presentation": { $0.properties.isEmojiPresentation },
    "ID_Start": { $0.properties.isIDStart },
    "ID_Continue": { $0.properties.isIDContinue },
    "Ideographic": { $0.properties.isIdeographic },
    "Hex_Digit": { $0.properties.isHexDigit },
    "ASCII_Hex_Digit": { $0.properties.isASCIIHexDigit },
  ]
}
