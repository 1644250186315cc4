import Foundation
import HTTPTypes
import Testing

@testable import SDKRuntime

@Suite struct URLEncodedFormTests {
  @Test func charactersAreEncodedAsBrowsersDo() {
    var form = URLEncodedForm()
    form.add("a b", "c d+e&f=g")
    form.add("*-._~", "é%\r\n")
    #expect(form.text == "a+b=c+d%2Be%26f%3Dg&*-._%7E=%C3%A9%25%0D%0A")
  }

  @Test func valuesKeepTheirOrderAndNilAddsNothing() {
    var form = URLEncodedForm()
    form.add("none", nil as String?)
    form.add("none", json: nil)
    form.add("none", encoding: nil, style: .form())
    #expect(form.isEmpty)
    form.add("z", 1)
    form.add("list", ["x", ""])
    form.add("at", Date(timeIntervalSince1970: 0))
    form.add("json", json: ["b": 1, "a": 2])
    form.add(fields: ["y": "2", "b": "1"])
    #expect(
      form.text == """
        z=1&list=x&list=&at=1970-01-01T00%3A00%3A00Z&json=%7B%22a%22%3A2%2C%22b%22%3A1%7D&b=1&y=2
        """)
    #expect(!form.isEmpty)
  }

  @Test(arguments: [
    (ParameterStyle.form(), "k=a+b"), (.form(explode: false), "x=k,a+b"),
    (.spaceDelimited(), "x=k+a+b"), (.pipeDelimited(), "x=k%7Ca+b"),
    (.deepObject(), "x%5Bk%5D=a+b"),
  ])
  func stylesKeepTheEncodingOfForms(_ style: ParameterStyle, _ text: String) {
    var form = URLEncodedForm()
    form.add("x", encoding: ["k": "a b"], style: style)
    #expect(form.text == text)
  }

  @Test func deepObjectsGoIntoLists() {
    var form = URLEncodedForm()
    let items: JSONValue = [["price": "a b"], ["price": "c"]]
    form.add("items", encoding: items, style: .deepObject())
    #expect(form.text == "items%5B0%5D%5Bprice%5D=a+b&items%5B1%5D%5Bprice%5D=c")
  }

  @Test func aRequestCarriesIt() async throws {
    var form = URLEncodedForm()
    form.add("a", "b c")
    let message = try await sampleMessage { $0.body(form) }
    #expect(message.body?.data == Data("a=b+c".utf8))
    #expect(message.request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    #expect(try await sampleMessage { $0.body(nil as URLEncodedForm?) }.body == nil)
  }

  @Test func aFieldWithoutJSONIsRefused() async throws {
    var form = URLEncodedForm()
    form.add("a", json: Double.infinity)
    #expect(try await sampleRefusal { $0.body(form) }?.contains("\"a\" has no JSON") == true)
  }
}
