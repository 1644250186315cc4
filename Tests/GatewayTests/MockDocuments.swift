import Foundation
import TestSupport

/// Documents whose items a mock keeps.
enum MockDocuments {
  /// Items as they are, in the manner of most examples of the field.
  static func pets() throws -> MockClient {
    func content(_ schema: String) -> String {
      "content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}"
    }
    func list(_ schema: String) -> String {
      "{description: x, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/\(schema)'}}}}}"
    }
    let pet = "{\(content("Pet"))}"
    let answer = "{description: x, \(content("Pet"))}"
    let toy = "{description: x, \(content("Toy"))}"
    let failure = "{description: x, \(content("Failure"))}"
    let id = "{name: petId, in: path, required: true, schema: {type: integer}}"
    return try MockClient(
      paths: """
        /pets:
          get:
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            responses: {'200': \(list("Pet"))}
          post:
            requestBody: \(pet)
            responses: {'201': \(answer), default: \(failure)}
          put:
            requestBody: \(pet)
            responses: {'200': \(answer), default: \(failure)}
        /pets/{petId}:
          parameters: [\(id)]
          get: {responses: {'200': \(answer), default: \(failure)}}
          patch:
            requestBody: {\(content("Changes"))}
            responses: {'200': \(answer), default: \(failure)}
          delete: {responses: {'204': {description: x}, default: \(failure)}}
        /pets/{petId}/toys:
          parameters: [\(id)]
          get: {responses: {'200': \(list("Toy"))}}
          post:
            requestBody: {\(content("Toy"))}
            responses: {'201': \(toy)}
        /pets/{petId}/toys/{toyId}:
          parameters: [\(id), {name: toyId, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': \(toy)}}
        /pets/count:
          get: {responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {pets: {type: integer}}}}}}}}
        """,
      """
      components:
        schemas:
          Pet:
            type: object
            required: [id, name]
            properties:
              id: {type: integer, example: 10}
              name: {type: string, example: Rex}
              tag: {type: string}
              owner: {type: [string, 'null']}
              kind: {type: string, enum: [dog, cat]}
              weight: {type: number}
              seen: {type: string, format: date-time, readOnly: true, example: '2026-01-31T09:30:00Z'}
              category: {type: object, properties: {id: {type: integer}, name: {type: string}}}
          Changes:
            type: object
            properties: {name: {type: [string, 'null']}, tag: {type: [string, 'null']}, owner: {type: [string, 'null']}, kind: {type: string}, weight: {type: string}}
          Toy:
            type: object
            required: [name]
            properties: {id: {type: string, example: 0b5f9b52-3c5e-4c5a-9a55-7f1d3a8a1f00}, petId: {type: integer}, name: {type: string}}
          Failure: {type: object, required: [status, message], properties: {status: {type: integer}, message: {type: string}}}
      """)
  }

  /// Items in members of the answers, pages with a cursor, a search.
  static func accounts() throws -> MockClient {
    func answer(_ members: String) -> String {
      "{'200': {description: x, content: {application/json: {schema: {type: object, required: [request_id], properties: {request_id: {type: string}, \(members)}}}}}}"
    }
    let account = "account: {$ref: '#/components/schemas/Account'}"
    let whole = answer("account_id: {type: string}, \(account)")
    let body =
      "{content: {application/json: {schema: {type: object, properties: {name: {type: string}, plan: {type: string}}}}}}"
    let id = "{name: account_id, in: path, required: true, schema: {type: string}}"
    return try MockClient(
      paths: """
        /v1/accounts: {post: {requestBody: \(body), responses: \(whole)}}
        /v1/accounts/search:
          post:
            requestBody: {content: {application/json: {schema: {type: object, properties: {cursor: {type: string}, limit: {type: integer}}}}}}
            responses: \(answer("results: {type: array, items: {$ref: '#/components/schemas/Account'}}, metadata: {type: object, required: [total], properties: {total: {type: integer}, next_cursor: {type: string}}}"))
        /v1/accounts/{account_id}:
          parameters: [\(id)]
          get: {responses: \(answer("account_id: {type: string}, name: {type: string}, state: {type: string}"))}
          put: {requestBody: \(body), responses: \(whole)}
          delete: {responses: \(answer("account_id: {type: string}"))}
        /v1/account:
          get:
            parameters: [{name: account_id, in: query, schema: {type: string}}]
            responses: \(whole)
        /v1/accounts/{account_id}/reset: {post: {parameters: [\(id)], responses: \(whole)}}
        """,
      """
      components:
        schemas:
          Account:
            type: object
            required: [account_id, name]
            properties: {account_id: {type: string, example: account-test-6b1d6f5c-1f0d-4a3c-8a30-2f8c0f1f0a11}, name: {type: string}, plan: {type: object, properties: {name: {type: string}}}, state: {type: string, example: active}}
      """)
  }

  /// Items that are written as forms, at paths that end with a form's name, and updated with POST.
  static func calls() throws -> MockClient {
    let form =
      "{content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {To: {type: string}, Count: {type: integer}, Open: {type: boolean}}}}}}"
    let answer =
      "{'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}}}"
    let sid = "{name: Sid, in: path, required: true, schema: {type: string}}"
    return try MockClient(
      paths: """
        /Calls.json:
          post: {requestBody: \(form), responses: \(answer)}
          get: {responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {calls: {type: array, items: {$ref: '#/components/schemas/Call'}}}}}}}}}
        /Calls/{Sid}.json:
          parameters: [\(sid)]
          get: {responses: \(answer)}
          post: {requestBody: \(form), responses: \(answer)}
        """,
      """
      components:
        schemas:
          Call: {type: object, properties: {sid: {type: string, example: CA42ed11f93dc08b952027ffbc406d0868}, To: {type: string}, Count: {type: integer}, Open: {type: boolean}}}
      """)
  }

  /// Items on pages.
  ///
  /// - Parameter paging: how they page, as `x-sdk-paging` has it.
  static func books(paging: String) throws -> MockClient {
    let book = "{type: object, properties: {id: {type: string}}}"
    return try MockClient(
      paths: """
        /books:
          get:
            x-sdk-paging: \(paging)
            parameters: [{name: at, in: query, schema: {type: integer}}]
            responses: {'200': {description: x, content: {application/json: {schema: {type: object, required: [more], properties: {books: {type: array, items: \(book)}, more: {type: boolean}, has_more: {type: boolean}}}}}}}
          post:
            responses: {'201': {description: x, content: {application/json: {schema: \(book)}}}}
        /books/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: x, content: {application/json: {schema: \(book)}}}}
        """)
  }

  /// The Stytch API.
  static func stytch() throws -> MockClient {
    let file = packageRoot.appending(path: "spec/stytch.yaml")
    return MockClient(try Building(document: Array(try Data(contentsOf: file))))
  }
}
