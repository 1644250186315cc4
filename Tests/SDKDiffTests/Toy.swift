/// A small description that has something of everything that rules are about.
enum Toy {
  static let document = """
    openapi: 3.1.0
    info: {title: Toy, version: "1"}
    servers:
      - {url: "https://one.example"}
      - {url: "https://two.example"}
    security: [{key: []}]
    paths:
      /pets/{id}:
        put:
          operationId: updatePet
          tags: [pets]
          summary: Changes a pet.
          x-sdk-paging: {cursor: cursor, next: follows, items: list}
          security: [{key: []}]
          servers: [{url: "https://own.example"}]
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: cursor, in: query, schema: {type: string, maxLength: 9, default: a}}
            - {name: sort, in: query, required: true, schema: {type: array, items: {type: string}}}
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Update'}}}
          responses:
            "200":
              description: The pet.
              headers: {X-Rate: {schema: {type: integer}}}
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            "400":
              description: Wrong.
              content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
      /pets:
        get:
          operationId: listPets
          tags: [pets]
          responses:
            "200":
              description: Pets.
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        post:
          operationId: addPet
          tags: [pets]
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shared'}}}}
          responses: {"200": {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Shared'}}}}}
      /notes:
        post:
          operationId: addNote
          tags: [notes]
          requestBody: {content: {text/plain: {schema: {type: string}}}}
          responses: {"204": {description: Done.}}
        get:
          operationId: readNotes
          tags: [notes]
          responses: {"200": {description: Notes., content: {text/plain: {schema: {type: string}}}}}
    components:
      securitySchemes:
        key: {type: apiKey, in: header, name: X-Key}
      schemas:
        Update:
          type: object
          required: [kind, size]
          properties:
            kind: {type: string}
            size: {type: integer, maximum: 10}
            nick: {type: string}
            mood: {$ref: '#/components/schemas/Mood'}
            choice: {$ref: '#/components/schemas/Choice'}
            inner: {$ref: '#/components/schemas/Inner'}
        Inner:
          type: object
          required: [a]
          properties:
            a: {type: string}
            b: {type: string}
          additionalProperties: {type: string}
        Shared:
          type: object
          required: [both]
          properties: {both: {type: string}, other: {type: string}}
        Pet:
          type: object
          required: [name, age]
          properties:
            name: {type: string}
            age: {type: integer}
            born: {type: string}
            follows: {type: string}
            later: {type: string}
            list: {type: array, items: {type: string}}
            state: {$ref: '#/components/schemas/State'}
            answer: {$ref: '#/components/schemas/Answer'}
        Mood: {type: string, enum: [good, bad]}
        State: {type: string, enum: [here, gone]}
        Choice:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: type}
        Answer:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Cat: {type: object, required: [type, purrs], properties: {type: {type: string}, purrs: {type: boolean}}}
        Dog: {type: object, required: [type, barks], properties: {type: {type: string}, barks: {type: boolean}}}
        Problem: {type: object, required: [message], properties: {message: {type: string}}}
        Unused: {type: object, required: [x], properties: {x: {type: string}, y: {type: string}}}
        Spare: {type: object, properties: {z: {type: string}}}
    """
}
