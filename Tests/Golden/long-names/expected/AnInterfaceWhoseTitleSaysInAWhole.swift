// Made by gen from input.yaml (An interface whose title says in a whole sentence what it is about
// and for whom 1). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
