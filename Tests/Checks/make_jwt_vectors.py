#!/usr/bin/env python3
"""Makes the tokens that StytchSessions is tested with, by another implementation: PyJWT.

Usage: make_jwt_vectors.py OUTPUT.json   (needs PyJWT and cryptography)

Each run makes new keys, for the tests alone, and forgets the private ones. Every token comes with
what StytchSessions must do with it; where PyJWT can judge it, too, its verdict must be the same.
"""
import base64
import datetime
import hashlib
import hmac
import json
import sys

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import RSAAlgorithm

PROJECT = "project-test-00000000-0000-0000-0000-000000000001"
NOW = 1_790_000_000  # the moment at which the tests look at the tokens
ISSUER = f"stytch.com/{PROJECT}"
SESSION, ORGANIZATION = "https://stytch.com/session", "https://stytch.com/organization"


def instant(seconds):
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def b64(data):
    if isinstance(data, (dict, list)):
        data = json.dumps(data)
    if isinstance(data, str):
        data = data.encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
next_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
foreign_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
small_key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
public_pem = key.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def jwk(private, kid, **more):
    members = RSAAlgorithm.to_jwk(private.public_key(), as_dict=True)
    members.update({
        "kid": kid, "use": "sig", "alg": "RS256", "key_ops": ["verify"], "x5c": [],
        "x5tS256": "", **more})
    return members


def registered(**changes):
    claims = {
        "iss": ISSUER, "aud": [PROJECT], "sub": "user-test-1", "iat": NOW - 60, "nbf": NOW - 60,
        "exp": NOW + 240}
    claims.update(changes)
    return {name: value for name, value in claims.items() if value is not None}


def session(**changes):
    claim = {
        "id": "session-test-1", "started_at": instant(NOW - 600),
        "last_accessed_at": instant(NOW - 60), "expires_at": instant(NOW + 3600),
        "attributes": {"ip_address": "203.0.113.1", "user_agent": "Test/1.0"},
        "authentication_factors": [{
            "type": "magic_link", "delivery_method": "email",
            "last_authenticated_at": instant(NOW - 600),
            "email_factor": {"email_id": "email-test-1", "email_address": "ada@example.com"}}],
        "roles": ["stytch_user", "editor"]}
    claim.update(changes)
    return {name: value for name, value in claim.items() if value is not None}


def consumer(changes=None, **claims):
    return {**registered(**claims), SESSION: session(**(changes or {})), **CUSTOM}


def b2b(changes=None, organization=None, **claims):
    claims.setdefault("sub", "member-test-1")
    changes = {"id": "member-session-test-1", "roles": ["stytch_member", "editor"],
               **(changes or {})}
    return {
        **registered(**claims), SESSION: session(**changes),
        ORGANIZATION: organization or {"organization_id": "organization-test-1", "slug": "acme"},
        **CUSTOM}


def without(claims, name):
    return {key: value for key, value in claims.items() if key != name}


# The integer does not fit a double.
CUSTOM = {"plan": "gold", "limits": {"seats": 9007199254740993, "beta": None}}


def sign(claims, private=key, kid="key-1", algorithm="RS256", headers=None):
    return jwt.encode(claims, private, algorithm=algorithm, headers={"kid": kid, **(headers or {})})


def sign_text(header, payload, private=key):
    """Signs texts that PyJWT would not write."""
    signed = f"{b64(header)}.{b64(payload)}"
    signature = RSAAlgorithm(RSAAlgorithm.SHA256).sign(signed.encode(), private)
    return f"{signed}.{b64(signature)}"


vectors = {}


def add(name, token, code, judge=True):
    """`code` is None for a token to be accepted; `judge` is False where PyJWT is more lenient."""
    assert name not in vectors, name
    vectors[name] = {"token": token, "code": code}
    if not judge:
        return
    try:
        # The time is not judged: PyJWT has no clock to set.
        header = jwt.get_unverified_header(token)
        known = {"key-1": key, "key-2": next_key}[header["kid"]].public_key()
        claims = jwt.decode(
            token, known, algorithms=["RS256"], audience=PROJECT, issuer=[ISSUER, HOST, CUSTOM_HOST],
            options={"verify_exp": False, "verify_nbf": False, "verify_iat": False})
        accepted = claims["exp"] > NOW and claims.get("nbf", 0) <= NOW
    except (jwt.InvalidTokenError, KeyError, TypeError, ValueError):
        accepted = False
    assert accepted == (code is None), f"PyJWT disagrees on {name}: accepted is {accepted}"


HOST, CUSTOM_HOST = "https://test.stytch.com", "https://login.example.com"
BAD = "jwt_invalid"
HEADER = {"alg": "RS256", "kid": "key-1", "typ": "JWT"}

# What is accepted.
add("consumer", sign(consumer()), None)
add("b2b", sign(b2b()), None)
add("b2b, the other key", sign(b2b(), next_key, "key-2"), None)
add("consumer, the other key", sign(consumer(), next_key, "key-2"), None)
add("audience is one name", sign(consumer(aud=PROJECT)), None)
add("audience of several", sign(consumer(aud=["other", PROJECT])), None)
add("issuer is the host", sign(consumer(iss=HOST)), None)
add("no nbf", sign(consumer(nbf=None)), None)
add("no iat", sign(consumer(iat=None)), None)
add("times with fractions", sign(consumer(exp=NOW + 0.5, nbf=NOW - 0.5)), None)
add("no roles", sign(consumer({"roles": None})), None)
add("session without its end", sign(consumer({"expires_at": None})), None)
add("b2b, no slug", sign(b2b(organization={"organization_id": "organization-test-1"})), None)
add("other typ", sign(consumer(), headers={"typ": "at+jwt"}), None)
add("foreign header names", sign(consumer(), headers={
    "jku": "https://attacker.example/jwks", "x": 1}), None)
add("issued later", sign(consumer(iat=NOW + 30, nbf=None)), None)
add("another claim of Stytch's", sign(
    {**consumer(), "https://stytch.com/new": {"a": 1}, "scope": "own"}), None)
add("factor of a kind to come", sign(consumer({"authentication_factors": [{
    "type": "telepathy", "delivery_method": "brain_wave"}]})), None)
# What only tells of a log-in is kept as far as it can be read.
FACTOR = session()["authentication_factors"][0]
BROKEN = {
    "authentication_factors": [
        {"type": 7}, FACTOR, "telepathy", None, {**FACTOR, "email_factor": {"email_id": []}}],
    "attributes": ["203.0.113.1"]}
add("broken factors", sign(consumer(BROKEN)), None)
add("b2b, broken factors", sign(b2b(BROKEN)), None)
add("factors that are no list", sign(consumer({"authentication_factors": FACTOR})), None)
# The issuer depends on the client: one with the base URL takes it, another does not.
add("issuer is an own domain", sign(consumer(iss=CUSTOM_HOST)), None)

# Time: accepted with some tolerance.
add("expired now", sign(consumer(exp=NOW)), BAD)
add("expired", sign(consumer(exp=NOW - 10)), BAD)
add("b2b, expired", sign(b2b(exp=NOW - 10)), BAD)
add("not yet valid", sign(consumer(nbf=NOW + 10)), BAD)
add("session ends at no time", sign(consumer({"expires_at": "soon"})), BAD, judge=False)
add("roles that are no list", sign(consumer({"roles": "editor"})), BAD, judge=False)
add("session has ended", sign(consumer({"expires_at": instant(NOW - 10)})), BAD, judge=False)

# Algorithm confusion.
claims = consumer()
add("alg none", jwt.encode(claims, None, algorithm="none", headers={"kid": "key-1"}), BAD)
for spelled in ("None", "NONE", "nOnE"):
    add(f"alg {spelled}", f"{b64({**HEADER, 'alg': spelled})}.{b64(claims)}.", BAD)
add("alg none, signed", sign_text({**HEADER, "alg": "none"}, claims), BAD)


def hs256(secret):
    signed = f"{b64({**HEADER, 'alg': 'HS256'})}.{b64(claims)}"
    return f"{signed}.{b64(hmac.new(secret, signed.encode(), hashlib.sha256).digest())}"


add("HS256 with the public key", hs256(public_pem), BAD)
add("HS256 with the modulus", hs256(jwk(key, "")["n"].encode()), BAD)
add("HS256 with nothing", hs256(b""), BAD)
add("RS512", sign(claims, algorithm="RS512"), BAD)
add("PS256", sign(claims, algorithm="PS256"), BAD)
add("ES256", sign(claims, ec.generate_private_key(ec.SECP256R1()), algorithm="ES256"), BAD)
add("alg in small letters", sign_text({**HEADER, "alg": "rs256"}, claims), BAD)
add("no alg", sign_text(without(HEADER, "alg"), claims), BAD)
add("alg is no string", sign_text({**HEADER, "alg": ["RS256"]}, claims), BAD)

# Keys.
add("unknown kid", sign(claims, kid="key-9"), BAD)
add("no kid", sign_text(without(HEADER, "kid"), claims), BAD)
add("empty kid", sign(claims, kid=""), BAD)
add("kid is no string", sign_text({**HEADER, "kid": 1}, claims), BAD)
add("signed with another key", sign(claims, foreign_key), BAD)
add("signed with the other key of the set", sign(claims, next_key, "key-1"), BAD)
add("small key", sign(claims, small_key, "key-small"), BAD)
add("key for encryption", sign(claims, next_key, "key-encryption"), BAD)
add("own key in the header", sign(claims, foreign_key, headers={
    "jwk": RSAAlgorithm.to_jwk(foreign_key.public_key(), as_dict=True)}), BAD)

# Claims.
add("wrong audience", sign(consumer(aud="project-test-other")), BAD)
add("audience begins alike", sign(consumer(aud=PROJECT + "1")), BAD)
add("no audience", sign(consumer(aud=None)), BAD)
add("empty audience", sign(consumer(aud=[])), BAD)
add("wrong issuer", sign(consumer(iss="stytch.com/project-test-other")), BAD)
add("issuer of another host", sign(consumer(iss="https://stytch.example")), BAD)
add("no issuer", sign(consumer(iss=None)), BAD)
add("no expiry", sign(consumer(exp=None)), BAD)
add("no subject", sign(consumer(sub=None)), BAD, judge=False)
add("no session", sign(without(consumer(), SESSION)), BAD, judge=False)
add("session without id", sign(consumer({"id": None})), BAD, judge=False)
add("session is no object", sign({**consumer(), SESSION: "session-test-1"}), BAD, judge=False)
add("b2b, no session", sign(without(b2b(), SESSION)), BAD, judge=False)
add("b2b, no organization", sign(without(b2b(), ORGANIZATION)), BAD, judge=False)
add("b2b, organization without id", sign(b2b(organization={"slug": "acme"})), BAD, judge=False)
add("b2b, no start", sign(b2b({"started_at": None})), BAD, judge=False)
add("expiry is no number", sign_text(HEADER, {**claims, "exp": "soon"}), BAD)
add("expiry beyond doubles", sign_text(
    HEADER, json.dumps(claims).replace(str(claims["exp"]), "1e999")), BAD, judge=False)
add("subject is no string", sign_text(HEADER, {**claims, "sub": 1}), BAD)
add("claims are an array", sign_text(HEADER, [claims]), BAD)
add("claims are no JSON", sign_text(HEADER, "claims"), BAD)
add("claims are not UTF-8", sign_text(HEADER, b"{\"sub\": \"\xff\"}"), BAD)
add("claim twice", sign_text(
    HEADER, json.dumps(claims).replace('"sub":', '"sub": "user-test-2", "sub":')), BAD, judge=False)
add("claim twice, one escaped", sign_text(
    HEADER, json.dumps(claims).replace('"sub":', '"s\\u0075b": "user-test-2", "sub":')),
    BAD, judge=False)
add("deep claims", sign_text(
    HEADER, json.dumps(claims)[:-1] + ', "x": ' + "[" * 5000 + "]" * 5000 + "}"), BAD, judge=False)

# The header.
add("crit", sign(claims, headers={"crit": ["exp"], "exp": NOW}), BAD)
add("crit and b64", sign_text({**HEADER, "crit": ["b64"], "b64": False}, claims), BAD, judge=False)
add("crit is null", sign_text({**HEADER, "crit": None}, claims), BAD, judge=False)
add("crit is empty", sign_text({**HEADER, "crit": []}, claims), BAD, judge=False)
add("alg twice", sign_text(
    '{"alg":"none","kid":"key-1","alg":"RS256"}', claims), BAD, judge=False)
add("kid twice", sign_text(
    '{"alg":"RS256","kid":"key-2","kid":"key-1"}', claims), BAD, judge=False)
add("kid twice, one escaped", sign_text(
    '{"alg":"RS256","\\u006bid":"key-2","kid":"key-1"}', claims), BAD, judge=False)
add("header is an array", sign_text([HEADER], claims), BAD)
add("header is no JSON", sign_text("header", claims), BAD)
add("header is empty", "." + sign(claims).split(".", 1)[1], BAD)

# The form.
good = sign(claims)
head, payload, signature = good.split(".")
changed = b64({**claims, "sub": "user-test-2"})
add("payload changed", f"{head}.{changed}.{signature}", BAD)
add("header changed", f"{b64({**HEADER, 'x': 1})}.{payload}.{signature}", BAD)
add("signature changed", f"{head}.{payload}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}",
    BAD)
add("signature cut", f"{head}.{payload}.{signature[:-4]}", BAD)
add("no signature", f"{head}.{payload}.", BAD)
add("two parts", f"{head}.{payload}", BAD)
add("four parts", good + ".AAAA", BAD)
add("five parts", good + ".AAAA.AAAA", BAD)
add("empty", "", BAD)
add("points alone", "..", BAD)
add("an opaque token", "mZAYn5aLEqKUlZ_Ad9U_fWr38GaAQ1oFAhT8ds245v7Q", BAD)
add("bad base64 in the header", f"{head}*.{payload}.{signature}", BAD)
add("bad base64 in the payload", f"{head}.{payload[:-1]}*.{signature}", BAD)
add("bad base64 in the signature", f"{head}.{payload}.{signature[:-1]}*", BAD)
add("padding", f"{head}.{payload}.{signature}==", BAD, judge=False)
add("the alphabet of plain base64", f"{head}.{payload}.{signature[:-1]}+", BAD)
# 256 bytes are 342 characters, of which the last has four bits too many.
last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
add("bits beside the signature",
    f"{head}.{payload}.{signature[:-1]}{last[last.index(signature[-1]) ^ 1]}", BAD, judge=False)
add("space before", " " + good, BAD)
add("line break after", good + "\n", BAD, judge=False)
add("a letter beyond ASCII", good + "ä", BAD, judge=False)
add("JSON serialization", json.dumps(
    {"protected": head, "payload": payload, "signature": signature}), BAD)
# As long as may be, and one letter more: made when they are used, here is what they are made of.
filled = {**claims, "filler": ""}

# M2M and Connected Apps.
oauth = {**registered(sub="m2m-client-test-1"), "scope": "read:users write:* admin",
         "client_id": "m2m-client-test-1", "plan": "gold"}
add("m2m", sign(oauth), None)
add("m2m, no scope", sign(without(oauth, "scope")), None)
add("m2m, own claims", sign(
    {**oauth, "active": False, "username": "ada", "request_id": "r-1", "status_code": 7}), None)
add("m2m, expired", sign({**oauth, "exp": NOW - 10}), BAD)
app = {**registered(sub="user-test-1"), "scope": "openid documents:read",
       "client_id": "connected-app-test-1", "plan": "gold"}
add("access token of a user", sign(app), None)
add("access token, own claims", sign(
    {**app, "active": False, "username": "ada", "request_id": "r-1", "status_code": 7}), None)
add("access token of a member", sign(
    {**app, "sub": "member-test-1",
     ORGANIZATION: {"organization_id": "organization-test-1", "slug": "acme"}}), None)

# The set has keys that cannot verify, of which none may spoil the others.
keys = [
    jwk(key, "key-1"),
    jwk(small_key, "key-small"),
    jwk(next_key, "key-encryption", use="enc"),
    {"kty": "EC", "kid": "key-ec", "crv": "P-256", "x": "AA", "y": "AA"},
    {"kty": "RSA", "kid": "key-broken", "n": "!", "e": "AQAB", "alg": "RS256"},
    {"kty": "RSA"},
    jwk(foreign_key, "key-1"),
]
output = {
    "about": "Made by Tests/Checks/make_jwt_vectors.py. The keys are of the tests alone.",
    "project": PROJECT, "now": NOW, "keys": keys,
    "rotated": [jwk(key, "key-1"), jwk(next_key, "key-2")], "tokens": vectors,
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(output, file, indent=1, sort_keys=True, ensure_ascii=True)
    file.write("\n")
print(f"{len(vectors)} tokens")
