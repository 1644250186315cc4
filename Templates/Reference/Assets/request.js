// The request that a call makes: the parameter styles of Sources/SDKRuntime/Parameters, the body, the
// credentials; sent by the browser or written as a curl command.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { write, JSONNumber } = reference.json;
  const { scalarText, FileValue, bytes } = reference.swiftValues;

  /** Percent-encodes all but letters, digits, `-`, `.`, `_` and `~`. */
  function encoded(value) {
    return encodeURIComponent(value.toWellFormed?.() ?? value).replace(
      /[!'()*]/g, (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase());
  }

  /** Leaves what means something in a URL as it is. */
  function reserved(value) {
    return value.split(/(%[0-9A-Fa-f]{2}|[:/?@!$&'()*+,;=])/)
      .map((part, index) => (index % 2 ? part : encoded(part))).join("");
  }

  const parameterText = (value) =>
    scalarText(value) ?? (value === null ? "" : write(value));

  /** A value as names and values, both encoded. */
  function pairs(value, name, parameter) {
    const encode = parameter.reserved ? reserved : encoded;
    if (value === null) return [];
    if (parameter.mediaType) return [[encode(name), encode(write(value))]];
    if (parameter.style === "deepObject") return deepPairs(value, name, encode);
    if (Array.isArray(value)) {
      if (parameter.explode) return value.map((element) => [encode(name), encode(parameterText(element))]);
      const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[parameter.style] ?? ",";
      const joined = value.map((element) => encode(parameterText(element))).join(separator);
      return value.length ? [[encode(name), joined]] : [];
    }
    if (value instanceof Map) {
      const members = [...value].map(([key, member]) => [encode(key), encode(parameterText(member))]);
      if (parameter.explode) return members;
      return members.length ? [[encode(name), members.flat().join(",")]] : [];
    }
    return [[encode(name), encode(parameterText(value))]];
  }

  function deepPairs(value, name, encode) {
    if (Array.isArray(value)) return value.map((element) => [encode(name), encode(parameterText(element))]);
    if (value instanceof Map) {
      return [...value].flatMap(([key, member]) => deepPairs(member, `${name}[${key}]`, encode));
    }
    return value === null ? [] : [[encode(name), encode(parameterText(value))]];
  }

  /** A value as one text, where no name is sent. */
  function texts(value, parameter, encode) {
    if (parameter.mediaType) return [encode(write(value))];
    if (Array.isArray(value)) {
      const all = value.map((element) => encode(parameterText(element)));
      return parameter.explode ? all : all.length ? [all.join(",")] : [];
    }
    if (value instanceof Map) {
      const members = [...value].map(([key, member]) => [encode(key), encode(parameterText(member))]);
      if (parameter.explode) return members.map((member) => member.join("="));
      return members.length ? [members.flat().join(",")] : [];
    }
    return value === null ? [] : [encode(parameterText(value))];
  }

  function pathText(value, parameter) {
    const encode = parameter.reserved ? reserved : encoded;
    if (parameter.style === "matrix") {
      return pairs(value, parameter.name, parameter)
        .map(([name, text]) => `;${name}${text ? `=${text}` : ""}`).join("");
    }
    const all = texts(value, parameter, encode);
    return parameter.style === "label" ? all.map((text) => "." + text).join("") : all.join(",");
  }

  const base64 = (text) =>
    btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

  /** What a request is made of, the server and the credentials apart. */
  function parts(description, values) {
    const result = { path: description.path, query: [], headers: [], cookies: [], body: null };
    const fields = [];
    description.parameters.forEach((parameter, index) => {
      const value = values[index];
      if (value === undefined) return;
      switch (parameter.place) {
        case "path":
          result.path = result.path.replaceAll(`{${parameter.name}}`, () => pathText(value, parameter));
          break;
        case "query": result.query.push(...pairs(value, parameter.name, parameter)); break;
        case "querystring":
          result.query.push(...pairs(value, parameter.name, { ...parameter, mediaType: undefined, style: "form", explode: true }));
          break;
        case "header":
          result.headers.push([parameter.name, texts(value, parameter, (text) => text).join(",")]);
          break;
        case "cookie":
          result.cookies.push(...pairs(value, parameter.name, parameter).map((pair) => pair.join("=")));
          break;
        case "group": for (const [name, text] of value) result.headers.push([name, text]); break;
        case "body": fields.push([parameter, value]); break;
        case "freeMembers":
          for (const [name, member] of value) fields.push([{ name, style: "form", explode: true }, member]);
          break;
        case "contentType": result.contentType = scalarText(value); break;
        case "wholeBody": result.whole = value; break;
      }
    });
    result.body = body(description, fields, result);
    return result;
  }

  function body(description, fields, { whole, contentType }) {
    const { kind, mediaType } = description.format;
    const type = contentType ?? mediaType ?? "application/octet-stream";
    switch (description.body) {
      case "none": return null;
      case "empty": return { type, text: "{}" };
      case "members": return { type, text: write(new Map(fields.map(([parameter, value]) => [parameter.name, value]))) };
      case "fields":
        if (!fields.length && !description.bodyRequired) return null;
        if (kind === "multipart") {
          return { type, form: fields.flatMap(([parameter, value]) => formParts(parameter, value)) };
        }
        return {
          type,
          text: fields.flatMap(([parameter, value]) =>
            pairs(value, parameter.name, { style: "form", explode: true, ...parameter }))
            .map((pair) => pair.join("=")).join("&"),
        };
      case "anyFields": return null;
      default:
        if (whole === undefined) return null;
        if (whole instanceof FileValue) return { type, file: whole.file };
        if (kind === "json") return { type, text: write(whole), value: whole };
        if (kind === "bytes" && typeof whole === "string") {
          return { type, bytes: bytes(whole) ?? new TextEncoder().encode(whole) };
        }
        return { type, text: scalarText(whole) ?? write(whole) };
    }
  }

  function formParts(parameter, value) {
    const list = Array.isArray(value) && parameter.mediaType !== "application/json" ? value : [value];
    return list.map((element) => {
      if (element instanceof FileValue) return { name: parameter.name, file: element.file };
      const text = scalarText(element);
      return { name: parameter.name, text: text ?? write(element), type: text === null ? "application/json" : null };
    });
  }

  /** The credentials as headers, query and cookies: those of the first set that was given in full. */
  function applied(description, given) {
    const result = { headers: [], query: [], cookies: [], missing: [] };
    const sets = description.security;
    if (!sets.length) return result;
    const credential = (scheme) => description.credentials.find((entry) => entry.scheme === scheme);
    const isGiven = (scheme) => {
      const known = credential(scheme);
      return !known || known.parts.every((_, part) => given[scheme]?.[part]);
    };
    const set = sets.find((entry) => entry.length && entry.every(isGiven)) ?? sets.find((entry) => !entry.length);
    if (!set) {
      result.missing = sets[0].filter((scheme) => !isGiven(scheme));
      return result;
    }
    for (const scheme of set) {
      const known = credential(scheme);
      if (!known) continue;
      const values = given[scheme] ?? [];
      if (known.kind === "basic") result.headers.push(["Authorization", `Basic ${base64(values.join(":"))}`]);
      if (known.kind === "bearer") result.headers.push(["Authorization", `Bearer ${values[0]}`]);
      if (known.kind === "authorization") result.headers.push(["Authorization", `${known.prefix} ${values[0]}`]);
      if (known.kind === "key") {
        if (known.place === "query") result.query.push([encoded(known.name), encoded(values[0])]);
        else if (known.place === "cookie") result.cookies.push(`${known.name}=${encoded(values[0])}`);
        else result.headers.push([known.name, values[0]]);
      }
    }
    return result;
  }

  /** Where a request goes. */
  function address(server, path, query) {
    const [template, fixed] = path.split("?");
    const all = [...(fixed ? [fixed] : []), ...query.map((pair) => pair.join("="))];
    return server.replace(/\/+$/, "") + template + (all.length ? "?" + all.join("&") : "");
  }

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  /** The request as a curl command. */
  function curl(description, request, server, credentials) {
    const lines = [];
    const query = [...request.query, ...credentials.query];
    const url = address(server, request.path, query);
    const isPlain = description.method === "GET" && !request.body;
    lines.push(`curl ${isPlain ? "" : `--request ${description.method} `}${quoted(url)}`);
    if (credentials.user) lines.push(`--user ${quoted(credentials.user)}`);
    for (const [name, value] of [...credentials.headers, ...request.headers]) {
      lines.push(`--header ${quoted(`${name}: ${value}`)}`);
    }
    const cookies = [...request.cookies, ...credentials.cookies];
    if (cookies.length) lines.push(`--cookie ${quoted(cookies.join("; "))}`);
    const { body } = request;
    if (body?.form) {
      for (const part of body.form) {
        const type = part.type ? `;type=${part.type}` : "";
        lines.push(part.file ? `--form ${quoted(`${part.name}=@${part.file.name}`)}`
          : `--form ${quoted(`${part.name}=${part.text}${type}`)}`);
      }
    } else if (body) {
      lines.push(`--header ${quoted(`Content-Type: ${body.type}`)}`);
      if (body.file) lines.push(`--data-binary ${quoted("@" + body.file.name)}`);
      else if (body.bytes) lines.push(`--data-binary ${quoted("@FILE")}`);
      else lines.push(`--data-raw ${quoted(pretty(body))}`);
    }
    return lines.join(" \\\n  ");
  }

  function pretty({ text, type }) {
    if (!/json/.test(type)) return text;
    try {
      return write(reference.json.parse(text), 2);
    } catch {
      return text;
    }
  }

  /** What `fetch` takes. */
  function options(description, request, credentials) {
    const headers = new Headers();
    for (const [name, value] of [...credentials.headers, ...request.headers]) headers.append(name, value);
    if (description.accept) headers.set("Accept", description.accept);
    const result = { method: description.method, headers, credentials: "same-origin", referrerPolicy: "no-referrer", cache: "no-store" };
    const { body } = request;
    if (body?.form) {
      result.body = new FormData();
      for (const part of body.form) {
        if (part.file) result.body.append(part.name, part.file);
        else if (part.type) result.body.append(part.name, new Blob([part.text], { type: part.type }));
        else result.body.append(part.name, part.text);
      }
    } else if (body) {
      headers.set("Content-Type", body.type);
      result.body = body.file ?? body.bytes ?? body.text;
    }
    return result;
  }

  reference.request = { parts, applied, address, curl, options, JSONNumber };
})();
