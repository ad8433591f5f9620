package org.peerage.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.diagnostic.Fix.Safety;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/** The wording of this stage, but for single characters: {@link CharacterMessages}. */
final class SyntaxMessages {

  static final String SYNTAX_ERROR = "syntax-error";

  private static final String UNCLOSED_BLOCK = "unclosed-block";
  private static final String UNCLOSED_BRACKET = "unclosed-bracket";
  private static final String BAD_ESCAPE = "bad-escape";

  // The whole file

  static Diagnostic tooMany(SourceText source) {
    int end = source.text().length();
    return error(
            "too-many-findings", source.span(end, end), "this file has more mistakes than these")
        .help("mend the first ones, or see whether it is a Peerage file at all");
  }

  static Diagnostic nestingTooDeep(Span at) {
    return error(
            "nesting-too-deep",
            at,
            "blocks and lists nest deeper than " + Layout.MAX_NESTING + " levels here")
        .note("the whole block at file level that holds this is not read");
  }

  static Diagnostic tooLarge(Span at) {
    return error(
            "block-too-large",
            at,
            "what begins here has more than " + Layout.MAX_TOKENS + " words and signs")
        .help("divide it, or look for a brace that is missing at its end")
        .note("it is not read");
  }

  // Braces and brackets

  static Diagnostic unclosedBlock(
      SourceText source, Span head, Span brace, int end, int indent, boolean linesFollow) {
    String name = text(source, head);
    String brokenOff = "\n" + " ".repeat(indent) + "}";
    Span place = source.span(end, end);
    Diagnostic finding =
        error(UNCLOSED_BLOCK, head.to(brace), quote(name) + " is not closed: its `}` is missing")
            .help("close it with `}` on a line of its own")
            .fix(insertion("write `}`", place, brokenOff, Safety.UNSAFE));
    return linesFollow ? finding.label(place, "by its indentation it ends here") : finding;
  }

  /** A line that begins a block, and stands there twice. */
  static Diagnostic doubledHead(SourceText source, Span head, Span again) {
    Span line = source.span(head.start(), again.start());
    return error(UNCLOSED_BLOCK, head, quote(text(source, head) + " {") + " stands here twice")
        .label(again, "and here")
        .fix(replacement("delete one of the lines", line, "", Safety.UNSAFE));
  }

  static Diagnostic unopenedBlock(SourceText source, Span head, Span closer) {
    String name = text(source, head);
    return error(UNCLOSED_BLOCK, head, quote(name) + " is not opened: its `{` is missing")
        .label(closer, "this `}` closes it")
        .help("write " + quote(name + " {"))
        .fix(insertion("write `{`", after(head), " {", Safety.UNSAFE));
  }

  static Diagnostic doubledBrace(Span at) {
    return error("stray-brace", at, "`{` stands here twice")
        .fix(replacement("delete one", at, "", Safety.UNSAFE));
  }

  /** A brace where no block can begin or end. */
  static Diagnostic misplacedBrace(SourceText source, Span at) {
    String brace = quote(text(source, at));
    return error(
            "stray-brace",
            at,
            brace + (brace.equals("`{`") ? " opens nothing here" : " closes nothing here"))
        .help("delete it: a block begins with its kind and its labels, and ends behind an item")
        .fix(replacement("delete " + brace, at, "", Safety.UNSAFE));
  }

  static Diagnostic strayBrace(SourceText source, Span at) {
    return error("stray-brace", at, "`}` closes nothing")
        .help("delete it, or look for a block above that is closed too early")
        .fix(new Fix("delete `}`", List.of(new Edit(at, "")), Safety.UNSAFE));
  }

  static Diagnostic headlessBody(SourceText source, Span first, Span closer) {
    return error(
            UNCLOSED_BLOCK,
            first,
            "what begins with " + quote(text(source, first)) + " has no head")
        .label(closer, "this `}` closes it")
        .help("write the line that opens the block, or look for a block above that is closed early")
        .note("it is not read");
  }

  static Diagnostic unclosedBracket(Span at, String opener) {
    String closer = opener.equals("[") ? "]" : ")";
    return error(UNCLOSED_BRACKET, at, quote(opener) + " is not closed")
        .help("write " + quote(closer) + " where it ends");
  }

  static Diagnostic wrongCloser(Span opener, Span closer, String text) {
    String open = text.substring(opener.start(), opener.end());
    String close = text.substring(closer.start(), closer.end());
    String wanted = open.equals("[") ? "]" : ")";
    return error(UNCLOSED_BRACKET, opener, quote(open) + " is closed by " + quote(close))
        .label(closer, quote(wanted) + " should stand here")
        .fix(replacement("write " + quote(wanted), closer, wanted, Safety.UNSAFE));
  }

  static Diagnostic strayCloser(Span at, String closer) {
    return error("stray-bracket", at, quote(closer) + " closes nothing")
        .fix(replacement("delete " + quote(closer), at, "", Safety.UNSAFE));
  }

  static Diagnostic strayOpener(Span at, String opener) {
    return error("stray-bracket", at, quote(opener) + " opens nothing here")
        .help("delete it: a list begins behind the `=` of an attribute")
        .fix(replacement("delete " + quote(opener), at, "", Safety.UNSAFE));
  }

  /**
   * @param before the equals sign of a list, or the name in front of what should stand in
   *     parentheses
   */
  static Diagnostic unopenedBracket(Span before, Span closer, boolean list) {
    String opener = list ? "[" : "(";
    return error(UNCLOSED_BRACKET, before, quote(opener) + " is missing behind this")
        .label(closer, "what this should close")
        .fix(
            insertion(
                "write " + quote(opener),
                after(before),
                list ? " " + opener : opener,
                Safety.UNSAFE));
  }

  static Diagnostic blockInList(Span at) {
    return error(SYNTAX_ERROR, at, "a list holds values, and this is a block")
        .help("write each as a block with a name of its own: `peer expe1 { … }`");
  }

  // Lines

  static Diagnostic braceOnNextLine(SourceText source, Span gap, Span brace) {
    return joined(
        source,
        error(SYNTAX_ERROR, brace, "`{` stands on the line of the block it opens"),
        gap,
        " ");
  }

  static Diagnostic valueOnNextLine(SourceText source, Span gap, Span value) {
    return joined(
        source, error(SYNTAX_ERROR, value, "a value begins on the line of its `=`"), gap, " ");
  }

  static Diagnostic equalsOnNextLine(SourceText source, Span gap, Span equals) {
    return joined(
        source, error(SYNTAX_ERROR, equals, "`=` stands on the line of its name"), gap, " ");
  }

  static Diagnostic parenOnNextLine(SourceText source, Span gap, Span paren) {
    return joined(
        source, error(SYNTAX_ERROR, paren, "`(` stands right behind the name before it"), gap, "");
  }

  static Diagnostic signBeforeItem(SourceText source, Span sign) {
    return error(SYNTAX_ERROR, sign, quote(text(source, sign)) + " begins nothing here")
        .fix(replacement("delete it", sign, "", Safety.UNSAFE));
  }

  static Diagnostic headOnNextLine(SourceText source, Span gap, Span label) {
    return joined(
        source,
        error(
            SYNTAX_ERROR,
            label,
            quote(text(source, label)) + " stands on the line of the word before it"),
        gap,
        " ");
  }

  static Diagnostic plusOnNextLine(SourceText source, Span gap, Span plus) {
    Diagnostic finding =
        error(SYNTAX_ERROR, plus, "`+` stands at the end of the line that goes on")
            .help("write `+` at the end of the line above");
    var edits = List.of(new Edit(source.span(gap.start(), gap.start()), " +"), new Edit(plus, ""));
    return finding.fix(new Fix("move `+` to the line above", edits, Safety.SAFE));
  }

  private static Diagnostic joined(SourceText source, Diagnostic finding, Span gap, String blank) {
    Diagnostic helped = finding.help("put both on one line");
    boolean comment = text(source, gap).indexOf('#') >= 0;
    return comment ? helped : helped.fix(replacement("join the lines", gap, blank, Safety.SAFE));
  }

  static Diagnostic commaBetweenItems(SourceText source, Span comma) {
    return error(SYNTAX_ERROR, comma, "no comma stands between items")
        .help("delete it: a new line or a blank is enough")
        .fix(replacement("delete the comma", comma, blankInstead(source, comma), Safety.SAFE));
  }

  static Diagnostic semicolon(SourceText source, Span at, boolean inList) {
    return inList
        ? error(SYNTAX_ERROR, at, "`;` instead of a comma")
            .fix(replacement("write a comma", at, ",", Safety.SAFE))
        : error(SYNTAX_ERROR, at, "no semicolon stands between items")
            .help("delete it: a new line or a blank is enough")
            .fix(replacement("delete the semicolon", at, blankInstead(source, at), Safety.SAFE));
  }

  /** What has to stand in the place of a character that is deleted: a blank where none follows. */
  static String blankInstead(SourceText source, Span at) {
    boolean blank = at.end() == source.text().length() || source.text().charAt(at.end()) <= ' ';
    return blank ? "" : " ";
  }

  // Definitions

  static Diagnostic notInBlock(Span at, String word) {
    return error(SYNTAX_ERROR, at, quote(word) + " stands at file level, not in a block")
        .help("move it out of the block");
  }

  static Diagnostic useAtFileLevel(Span at) {
    return error(SYNTAX_ERROR, at, "`use` stands in a block, not at file level");
  }

  static Diagnostic unquotedPath(Span at, String path) {
    return error(SYNTAX_ERROR, at, "the path of an import stands in quotes")
        .help("write `import \"" + path + "\"`")
        .fix(replacement("put it in quotes", at, '"' + path + '"', Safety.SAFE));
  }

  /**
   * @param below the brace of the block it may have been meant for
   */
  static Diagnostic attributeAtFileLevel(Span at, String name, Optional<Span> below) {
    Diagnostic finding =
        error(SYNTAX_ERROR, at, quote(name) + " stands outside any block")
            .help("move it into the block it belongs to, or write `let " + name + " = …`");
    return below.isPresent()
        ? finding.label(below.get(), "it may belong into this block")
        : finding;
  }

  static Diagnostic behindProfileName(Span at, String words) {
    return error(SYNTAX_ERROR, at, quote(words) + " stands behind the name of the profile")
        .help("a profile has one name, and its parameters stand in `( )` with commas");
  }

  static Diagnostic letWithoutValue(Span at, String name) {
    return error(SYNTAX_ERROR, at, quote("let " + name) + " has no value")
        .help("write `let " + name + " = …`");
  }

  static Diagnostic blockAsValue(Span at) {
    return error(SYNTAX_ERROR, at, "a `let` names a value, and this is a block")
        .help("what several blocks share stands in a `profile`");
  }

  static Diagnostic dollarBeforeName(SourceText source, Span at, String name, boolean inBlock) {
    Span dollar = source.span(at.start(), at.start() + 1);
    return error(SYNTAX_ERROR, at, "`$` stands before a name where it is used, not where it is set")
        .help("write `" + (inBlock ? "" : "let ") + name + " = …`")
        .fix(
            inBlock
                ? replacement("delete `$`", dollar, "", Safety.UNSAFE)
                : replacement("write `let`", dollar, "let ", Safety.UNSAFE));
  }

  // Attributes and blocks

  static Diagnostic colonForEquals(Span colon, String name) {
    return error(SYNTAX_ERROR, colon, "`:` instead of `=`")
        .help("write `" + name + " = …`")
        .fix(replacement("write `=`", colon, " =", Safety.SAFE));
  }

  static Diagnostic colonBeforeBrace(Span colon, String name) {
    return error(SYNTAX_ERROR, colon, "no `:` stands before `{`")
        .help("write `" + name + " { … }`")
        .fix(replacement("delete `:`", colon, "", Safety.SAFE));
  }

  static Diagnostic colonNesting(Span at, String name) {
    return error(SYNTAX_ERROR, at, "what belongs to " + quote(name) + " stands in braces")
        .help("write `" + name + " { … }`: indentation alone says nothing");
  }

  static Diagnostic quotedName(Span at, String name, boolean colon) {
    return error(SYNTAX_ERROR, at, "the name of an attribute has no quotes")
        .help("write `" + name + " = …`")
        .fix(replacement("write " + quote(name), at, colon ? name + " =" : name, Safety.SAFE));
  }

  static Diagnostic notEquals(Span at, String written) {
    return error(SYNTAX_ERROR, at, quote(written) + " instead of `=`")
        .fix(replacement("write `=`", at, "=", Safety.SAFE));
  }

  static Diagnostic equalsBeforeBrace(SourceText source, Span head, Span equals, String label) {
    String name = text(source, head) + label;
    return error(SYNTAX_ERROR, equals, "no `=` stands before `{`")
        .help("write `" + name + " { … }`")
        .fix(replacement("delete `=`", source.span(head.end(), equals.end()), "", Safety.SAFE));
  }

  static Diagnostic notAName(Span at, String written, String name) {
    return error(SYNTAX_ERROR, at, quote(written) + " is not a name")
        .help("names are one word in lower case with hyphens: " + quote(name))
        .fix(replacement("write " + quote(name), at, name, Safety.UNSAFE));
  }

  static Diagnostic nameAlone(Span at, String written, boolean inBlock) {
    return error(
            SYNTAX_ERROR,
            at,
            inBlock
                ? quote(written) + " is neither an attribute nor a block"
                : quote(written) + " has no body")
        .help(
            inBlock
                ? "write `" + assignment(written) + "`, or `" + written + " { … }`"
                : "write `" + written + " { … }`");
  }

  static Diagnostic missingEquals(SourceText source, Span name, Span value) {
    String words = text(source, name);
    String wanted = text(source, value);
    boolean whole = !wanted.equals("[") && !wanted.equals("$");
    return error(SYNTAX_ERROR, name.to(value), "`=` is missing behind " + quote(words))
        .help("write " + quote(words + " = " + (whole ? wanted : "…")))
        .fix(insertion("write `=`", after(name), " =", Safety.UNSAFE));
  }

  static Diagnostic equalsBehindValue(Span whole, Span equals, String name, String value) {
    String meant = name + " = " + value;
    return error(SYNTAX_ERROR, equals, "`=` stands between a name and its value")
        .help("write " + quote(meant))
        .fix(replacement("write " + quote(meant), whole, meant, Safety.UNSAFE));
  }

  // Values

  static Diagnostic missingValue(Span at, String name) {
    return error(SYNTAX_ERROR, at, quote(name) + " has no value")
        .help("write one behind the `=`, or delete the line: what is not said stays as it is");
  }

  /**
   * @param assigned what may be meant instead, an attribute and its value; empty where nothing is
   */
  static Diagnostic secondValue(SourceText source, Span first, Span second, String assigned) {
    String whole = text(source, first.to(second));
    Diagnostic finding =
        error(SYNTAX_ERROR, second, quote(text(source, second)) + " is a second value")
            .help(
                "put one value with blanks in quotes, several in `[ ]` with commas"
                    + (assigned.isEmpty() ? "" : "; or write " + quote(assigned)));
    return whole.indexOf('"') >= 0 || whole.indexOf('$') >= 0 || whole.indexOf('\\') >= 0
        ? finding
        : finding.fix(
            replacement("put it in quotes", first.to(second), '"' + whole + '"', Safety.UNSAFE));
  }

  /**
   * @param meant the address with the length of its prefix
   */
  static Diagnostic maskBehind(Span whole, Span mask, String meant) {
    return error(SYNTAX_ERROR, mask, "a subnet mask stands behind an address")
        .help("write the length of the prefix behind a slash: " + quote(meant))
        .fix(replacement("write " + quote(meant), whole, meant, Safety.SAFE));
  }

  static Diagnostic unbracketedList(SourceText source, Span at) {
    String whole = text(source, at);
    return error(SYNTAX_ERROR, at, "a list stands in brackets")
        .help("write `[" + whole + "]`")
        .fix(replacement("put it in brackets", at, '[' + whole + ']', Safety.SAFE));
  }

  static Diagnostic missingComma(Span before, Span at, String found) {
    return error(SYNTAX_ERROR, at, "a comma is missing before " + quote(found))
        .fix(insertion("write a comma", after(before), ",", Safety.SAFE));
  }

  static Diagnostic secondWord(Span at, String word) {
    return error(SYNTAX_ERROR, at, quote(word) + " is one word too many")
        .help("delete one of the two, or write a comma between two values");
  }

  static Diagnostic quoteWithin(Span at) {
    return error(SYNTAX_ERROR, at, "a quote stands in the middle of a value")
        .help("put quotes around the whole value, or a comma between two values");
  }

  static Diagnostic callBehindValue(Span at, String words) {
    return error(SYNTAX_ERROR, at, quote(words) + " is a second value")
        .help("a value is one word, string, list or function");
  }

  static Diagnostic emptyElement(Span comma) {
    return error(SYNTAX_ERROR, comma, "a value is missing between two commas")
        .fix(replacement("delete the comma", comma, "", Safety.UNSAFE));
  }

  static Diagnostic unclosedString(SourceText source, int start, int end) {
    String quote = String.valueOf(Characters.plainQuote(source.text().charAt(start)));
    return error(
            "unclosed-string",
            source.span(start, start + 1),
            "the quote that opens here is not closed on this line")
        .help("write " + quote(quote) + " where the value ends");
  }

  static Diagnostic unopenedString(Span at) {
    return error("unclosed-string", at, "nothing opens the quote that closes here")
        .help("write a quote where the value begins, or delete this one");
  }

  static Diagnostic doubledQuote(Span at) {
    return error("stray-quote", at, "this quote is one too many")
        .fix(replacement("delete it", at, "", Safety.UNSAFE));
  }

  // Escapes

  static Diagnostic badEscape(SourceText source, Span escape, Span string) {
    String inside = source.text().substring(string.start() + 1, string.end() - 1);
    Diagnostic finding =
        error(BAD_ESCAPE, escape, quote(text(source, escape)) + " is no escape")
            .help("put a pattern in single quotes, in which nothing is special");
    boolean pattern =
        inside.indexOf('\'') < 0 && !inside.contains("\\\"") && !inside.contains("${");
    return pattern
        ? finding.fix(replacement("use single quotes", string, '\'' + inside + '\'', Safety.UNSAFE))
        : finding;
  }

  static Diagnostic badCodePoint(Span at) {
    return error(BAD_ESCAPE, at, "`\\u` has no number behind it")
        .help("write the character's number in hexadecimal: `\\u{2019}`");
  }

  static Diagnostic noSuchCharacter(Span at, String digits) {
    return error(BAD_ESCAPE, at, "there is no character U+" + digits.toUpperCase(Locale.ROOT));
  }

  static Diagnostic badInterpolation(Span at) {
    return error("bad-interpolation", at, "`${` has no name and `}` behind it")
        .help("write `${name}`, or `\\${` where a dollar sign is meant");
  }

  // Suppressions

  static Diagnostic suppressionOfNothing(Span at) {
    return error("bad-suppression", at, "no block or attribute stands below this suppression")
        .help("put it above what it is about, or at the end of that line");
  }

  // Whatever else does not fit

  static Diagnostic unexpected(
      SourceText source,
      Token found,
      Token before,
      IntervalSet expected,
      ParserRuleContext context) {
    int start = found.getStartIndex();
    int end = found.getStopIndex() + 1;
    boolean nothing = found.getType() == PeerageParser.NL || end <= start;
    int place = before == null ? start : Math.min(start, before.getStopIndex() + 1);
    Span at = nothing ? source.span(place, place) : source.span(start, end);
    Diagnostic finding =
        error(
            SYNTAX_ERROR,
            at,
            "expected "
                + Expected.words(expected, before, context)
                + ", found "
                + Expected.found(found));
    return Expected.help(found, before, context).map(finding::help).orElse(finding);
  }

  // Parts

  static Diagnostic error(String id, Span at, String message) {
    return Diagnostic.error(id, at, message);
  }

  static Fix replacement(String title, Span at, String text, Safety safety) {
    return new Fix(title, List.of(new Edit(at, text)), safety);
  }

  private static Fix insertion(String title, Span place, String text, Safety safety) {
    return replacement(title, place, text, safety);
  }

  /** The user's own words between backquotes, cut where they are too long to be read. */
  static String quote(String words) {
    int end = words.length();
    for (int i = 0; i < end; i++) {
      if (words.charAt(i) == '\n' || words.charAt(i) == '\r') {
        end = i;
      }
    }
    boolean cut = end > MAX_QUOTED || end < words.length();
    return "`" + (cut ? words.substring(0, Math.min(end, MAX_QUOTED)) + "…" : words) + "`";
  }

  private static final int MAX_QUOTED = 40;

  private static String assignment(String words) {
    int blank = words.indexOf(' ');
    return blank < 0
        ? words + " = …"
        : words.substring(0, blank) + " = " + words.substring(blank).strip();
  }

  private static String text(SourceText source, Span span) {
    return source.text().substring(span.start(), span.end());
  }

  private static Span after(Span span) {
    return new Span(span.file(), span.end(), span.end());
  }

  private SyntaxMessages() {}
}
