/// The templates, style sheets and scripts of the reference's pages, built into the program.
public enum ReferenceTemplates {
  /// The text of each template by name.
  public static let pages: [String: String] = [
    "answer": text(PackageResources.answer_mustache),
    "example": text(PackageResources.example_mustache),
    "field": text(PackageResources.field_mustache),
    "index": text(PackageResources.index_mustache),
    "navigation": text(PackageResources.navigation_mustache),
    "operation": text(PackageResources.operation_mustache),
    "page": text(PackageResources.page_mustache),
  ]

  /// The files that pages load, by their names.
  public static let assets: [String: String] = [
    "completion.js": text(PackageResources.completion_js),
    "composites.js": text(PackageResources.composites_js),
    "console.css": text(PackageResources.console_css),
    "console.js": text(PackageResources.console_js),
    "controls.js": text(PackageResources.controls_js),
    "form.js": text(PackageResources.form_js),
    "json.js": text(PackageResources.json_js),
    "menu.js": text(PackageResources.menu_js),
    "reference.css": text(PackageResources.reference_css),
    "request.js": text(PackageResources.request_js),
    "response.js": text(PackageResources.response_js),
    "search.js": text(PackageResources.search_js),
    "settings.js": text(PackageResources.settings_js),
    "swift-layout.js": text(PackageResources.swift_layout_js),
    "swift-values.js": text(PackageResources.swift_values_js),
    "swift.js": text(PackageResources.swift_js),
    "theme.js": text(PackageResources.theme_js),
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
