import Testing

@Suite("Keywords for strings")
struct StringKeywordTests {
  @Test(arguments: [
    SchemaCase("minLength: 2", allows: ["ab", "abc", "12"], refuses: ["a", "''", "é"]),
    SchemaCase("maxLength: 2", allows: ["ab", "''", "💩💩", "123", "[1, 2, 3]"], refuses: ["abc"]),
    // An e with a combining accent is two code points, one character.
    SchemaCase(#"{minLength: 2, maxLength: 2}"#, allows: [#""e\u0301""#], refuses: [#""\u00e9""#]),
    SchemaCase("maxLength: 2.0", allows: ["ab"], refuses: ["abc"]),
  ])
  func lengths(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase("pattern: ^a*$", allows: ["aaa", "''", "1"], refuses: ["ab"]),
    SchemaCase("pattern: b+", allows: ["abc"], refuses: ["ac", "''"]),
    SchemaCase(
      #"pattern: '^\d{3}-\d{4}$'"#, allows: ["555-1234"], refuses: ["555-123", "5555-1234"]),
  ])
  func patterns(_ schema: SchemaCase) throws { try schema.check() }

  @Test(arguments: [
    SchemaCase(
      "format: date-time",
      allows: [
        "2030-01-31T12:00:00Z", "2030-01-31t12:00:00.123456z", "2024-02-29T23:59:60+05:30",
        "2030-01-31T12:00:00-00:00", "12",
      ],
      refuses: [
        "2030-01-31", "'2030-01-31 12:00:00Z'", "2030-01-31T12:00:00", "2030-02-30T12:00:00Z",
        "2030-01-31T24:00:00Z", "2030-01-31T12:60:00Z", "2030-01-31T12:00:00+24:00", "yesterday",
        "2030-1-31T12:00:00Z", "2030-01-31T12:00:00.Z",
      ]),
    SchemaCase(
      "format: date", allows: ["2030-12-31", "2000-02-29"],
      refuses: ["2030-13-01", "1900-02-29", "2030-00-10", "2030-01-00", "31.12.2030", "'20301231'"]),
    SchemaCase(
      "format: time", allows: ["'12:00:00Z'", "'23:59:59.5+01:00'"],
      refuses: ["'12:00:00'", "'12:00Z'", "'25:00:00Z'"]),
    SchemaCase(
      "format: email",
      allows: [
        "a@b.example", "first.last+tag@sub.example.com", "a@localhost", "jürgen@exämple.de",
      ],
      refuses: [
        "a", "a@", "'@b.example'", "a b@c.example", "a@@b.example", "a@b..example", ".a@b.example",
        "a@-b.example",
      ]),
    SchemaCase(
      "format: uuid", allows: ["3FA85f64-5717-4562-b3fc-2c963f66afa6"],
      refuses: [
        "3fa85f64-5717-4562-b3fc-2c963f66afa", "3fa85f6457174562b3fc2c963f66afa6",
        "3fa85f64-5717-4562-b3fc-2c963f66afag", "3fa85f64-5717-4562-b3fc-2c963f66afa60", "''",
      ]),
    SchemaCase(
      "format: uri",
      allows: [
        "https://example.com/a?b=c#d", "mailto:a@b.example", "urn:isbn:123", "'http://[::1]:80/'",
        "https://example.com/%20",
      ],
      refuses: [
        "/a/b", "example.com", "'https://a b'", "'http://x/{id}'", "http://x/%2", "''", "1:a",
      ]
    ),
    SchemaCase(
      "format: ipv4", allows: ["127.0.0.1", "255.255.255.255"],
      refuses: ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.a", "1..2.3"]),
    SchemaCase(
      "format: ipv6",
      allows: [
        "'::1'", "'::'", "2001:db8::ff00:42:8329", "1:2:3:4:5:6:7:8", "'::ffff:192.0.2.1'",
        "1:2:3:4:5:6:7::", "1:2:3:4:5:6:1.2.3.4",
      ],
      refuses: [
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "'12345::'", "':1'", "'1:'", "'::1.2.3'",
        "'g::'", "1:2:3:4:5:6:7::8", "':::'",
      ]),
    SchemaCase(
      "format: byte", allows: ["aGVsbG8=", "''", "YQ==", "+/+/"],
      refuses: ["aGVsbG8", "a===", "YQ=a", "'a b='", "-_-_"]),
    SchemaCase("format: colour", allows: ["anything"]),
  ])
  func formats(_ schema: SchemaCase) throws { try schema.check() }
}
