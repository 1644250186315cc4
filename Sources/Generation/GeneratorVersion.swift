/// The generator's version, as it stands in the files it writes.
package enum GeneratorVersion {
  package static let current = "0.1.0"
}
