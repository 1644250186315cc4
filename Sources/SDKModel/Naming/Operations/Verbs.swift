/// The verbs that the names of operations begin with.
enum Verbs {
  /// Whether a word can stand at the front of an operation's name.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// Verbs that say how something is read, and so are names of their own under a `GET`.
  static let reading: Set<String> = [
    "autocomplete", "check", "compare", "count", "describe", "download", "export", "fetch", "find",
    "get", "list", "lookup", "preview", "query", "read", "retrieve", "search", "show", "validate",
    "verify", "wait", "watch",
  ]

  /// Verbs of every API. A noun that looks like another verb (`post_create`) gives way to them.
  static let common: Set<String> = [
    "add", "create", "delete", "edit", "fetch", "find", "get", "index", "insert", "list", "modify",
    "patch", "put", "read", "remove", "replace", "retrieve", "search", "set", "show", "update",
    "upsert",
  ]

  /// Verbs that people use of one thing, so that the plural after them says something: `getPet` and
  /// `getPets` are not the same call.
  static let individual: Set<String> = [
    "add", "change", "create", "delete", "describe", "destroy", "edit", "fetch", "get", "insert",
    "modify", "patch", "post", "put", "read", "remove", "replace", "retrieve", "save", "set",
    "show",
    "update", "view",
  ]

  /// Words that most languages keep for themselves, and that make no good name alone.
  static let reserved: Set<String> = [
    "assert", "async", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "do", "else", "export", "for", "if", "import", "in", "init", "is", "new", "open", "operator",
    "repeat", "return", "self", "switch", "throw", "try", "type", "use", "where", "while", "with",
  ]

  /// Words that tie a noun to what came before.
  static let prepositions: Set<String> = [
    "as", "at", "by", "for", "from", "in", "into", "of", "on", "to", "using", "via", "with",
    "without",
  ]

  /// Words that say nothing between a verb and its noun.
  static let articles: Set<String> = ["a", "an", "the"]

  private static let all: Set<String> = Set(
    """
    abort accept acknowledge activate add adjust advance allow analyze anonymize apply approve
    archive ask assign attach authenticate authorize autocomplete ban begin block bookmark boot
    build buy calculate cancel capture change charge check checkout claim clean clear clip clone
    close commit compare complete compute configure confirm connect consume convert copy count
    create deactivate decline decrypt delete deliver deny deploy deregister describe destroy detach
    detect disable disapprove disconnect discover dismiss dispatch download drop duplicate edit
    embed enable encrypt end enroll ensure estimate evaluate exchange execute exit expire explain
    export extend fetch finalize find finish flag flush follow force forget fork forward generate
    get grant hide import index initialize initiate insert install introspect invalidate invite
    invoke join kick kill launch leave like link list load lock login logout lookup make mark match
    merge migrate modify move mute notify open optimize overwrite parse patch pause pay perform pin
    ping play poll post predict preview process promote prompt provision publish pull purchase purge
    push put query read reauthorize reboot rebuild receive recommend record recover recreate redeem
    redeliver refresh refund regenerate register reject release reload remove rename render renew
    reopen reorder replace replay reply report request rerun resend reserve reset resize resolve
    respond restart restore resubmit resume retrieve retry return reveal revert review revoke
    rollback rotate run save scale scan schedule scroll search seek select send set share show
    shutdown sign signin signout signup silence simulate skip snooze sort split star start stop
    stream submit subscribe suggest suspend swap switch sync terminate test toggle track transcribe
    transfer translate trigger unarchive unassign unban unblock undelete undo unfollow uninstall
    unlike unlink unlock unmute unpin unpublish unregister unset unshare unsilence unstar
    unsubscribe unsuspend untag update upgrade upload upsert validate verify view void vote wait
    warp watch withdraw write
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
