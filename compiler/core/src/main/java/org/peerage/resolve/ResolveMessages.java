package org.peerage.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Edit;
import org.peerage.diagnostic.Fix;
import org.peerage.model.Element;
import org.peerage.resolve.Expansion.Rival;
import org.peerage.schema.Attribute;
import org.peerage.schema.Availability;
import org.peerage.schema.BlockKind;
import org.peerage.schema.ListType;
import org.peerage.schema.Read;
import org.peerage.schema.ScalarType;
import org.peerage.schema.Schema;
import org.peerage.schema.Type;
import org.peerage.source.Span;
import org.peerage.syntax.Block;
import org.peerage.syntax.Call;
import org.peerage.syntax.Import;
import org.peerage.syntax.Let;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Scalar;
import org.peerage.syntax.Text;
import org.peerage.syntax.Use;
import org.peerage.syntax.Word;
import org.peerage.value.IpPrefix;
import org.peerage.value.Product;
import org.peerage.value.Ref;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/** The words in which resolve speaks. */
final class ResolveMessages {

  static final String LITERAL_SECRET = "literal-secret";
  static final String BAD_VALUE = "bad-value";

  private ResolveMessages() {}

  // Names: let, import, profile, use

  static Diagnostic unknownName(Name name, Collection<String> known) {
    return suggest(
        Diagnostic.error("unknown-name", name.span(), "`$" + name.text() + "` is not defined here")
            .causedBy("unknown-name", name.text(), name.span().file()),
        name.text(),
        known,
        "write `let " + name.text() + " = …` in this file, or import the file that has it");
  }

  static Diagnostic nameTaken(Name name, Span first, String what) {
    return Diagnostic.error(
            "name-taken", name.span(), "`" + name.text() + "` already names something in this file")
        .marked(what)
        .label(first, "`" + name.text() + "` is defined here first")
        .help("give one of the two another name: a name has one meaning in a file");
  }

  static Diagnostic letCycle(Collection<Let> open, Let let) {
    Diagnostic cycle =
        Diagnostic.error(
            "let-cycle", let.name().span(), "`" + let.name().text() + "` is defined by itself");
    for (Let through : open) {
      if (through == let) {
        break;
      }
      cycle = cycle.label(through.name().span(), "by way of `" + through.name().text() + "`");
    }
    return cycle.help("write the value of one of them out");
  }

  static Diagnostic letsTooDeep(Let let) {
    return Diagnostic.error(
            "too-deep",
            let.name().span(),
            "more than " + Budget.DEPTH + " lets refer to one another in a row")
        .help("write the value where it is used");
  }

  static Diagnostic importNotFound(Import imported, String path) {
    return Diagnostic.error(
            "import-not-found", imported.path().span(), "there is no file `" + path + "`")
        .help("write the path relative to the file it stands in");
  }

  static Diagnostic importOutside(Import imported) {
    return Diagnostic.error(
            "import-outside-project",
            imported.path().span(),
            "an import names a file inside the project")
        .help("write a relative path with forward slashes that does not leave the project root");
  }

  static Diagnostic importNotPlain(Import imported) {
    return Diagnostic.error(
            "import-not-plain",
            imported.path().span(),
            "the path of an import is written out in full")
        .help("write the path without ${…}: which files belong together is known before any value");
  }

  static Diagnostic importTwice(Import imported, Import first) {
    return Diagnostic.error("import-twice", imported.path().span(), "this file is imported already")
        .label(first.path().span(), "imported here first")
        .help("take this line away");
  }

  static Diagnostic importCycle(Import imported, String path) {
    return Diagnostic.error(
            "import-cycle",
            imported.path().span(),
            path.equals(imported.path().span().file())
                ? "a file cannot import itself"
                : "`" + path + "` imports this file, directly or by way of others")
        .help("move what both need into a third file, and import that from both");
  }

  static Diagnostic importsTooDeep(Import imported) {
    return Diagnostic.error(
            "too-deep",
            imported.path().span(),
            "more than " + Budget.DEPTH + " files import one another in a row")
        .help("import the file that has what is needed, not one that imports it");
  }

  static Diagnostic unknownProfile(Name name, Collection<String> known) {
    return suggest(
        Diagnostic.error("unknown-profile", name.span(), "no profile `" + name.text() + "` here")
            .causedBy("unknown-profile", name.text(), name.span().file()),
        name.text(),
        known,
        "write `profile " + name.text() + " { … }` in this file, or import the file that has it");
  }

  static Diagnostic profileCycle(Use use, Collection<Profile> open) {
    Diagnostic cycle =
        Diagnostic.error(
            "profile-cycle",
            use.profile().span(),
            "profile `" + use.profile().text() + "` uses itself");
    for (Profile through : open) {
      if (through.name().text().equals(use.profile().text())) {
        break;
      }
      cycle = cycle.label(through.name().span(), "by way of `" + through.name().text() + "`");
    }
    return cycle.help("take one of the `use` lines away");
  }

  static Diagnostic unknownParameter(Name name, Profile profile) {
    var known = new ArrayList<String>();
    profile.parameters().forEach(parameter -> known.add(parameter.text()));
    return suggest(
            Diagnostic.error(
                    "unknown-parameter",
                    name.span(),
                    "profile `"
                        + profile.name().text()
                        + "` has no parameter `"
                        + name.text()
                        + "`")
                .causedBy(
                    "unknown-parameter", profile.name().text(), name.text(), name.span().file()),
            name.text(),
            known,
            known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known))
        .label(profile.name().span(), "the profile");
  }

  static Diagnostic argumentTwice(Name name, Name first) {
    return Diagnostic.error("argument-twice", name.span(), "`" + name.text() + "` is given twice")
        .label(first.span(), "given here first")
        .help("remove one of the two");
  }

  static Diagnostic missingArguments(Use use, Profile profile, List<String> missing) {
    return Diagnostic.error(
            "missing-argument",
            use.profile().span(),
            "profile `"
                + use.profile().text()
                + "` also needs "
                + String.join(", ", quoted(missing)))
        .label(profile.name().span(), "the profile")
        .help("write `" + missing.get(0) + " = …` between the parentheses");
  }

  static Diagnostic attributeTwice(Name name, Name first) {
    return Diagnostic.error(
            "attribute-twice", name.span(), "`" + name.text() + "` is set twice in this block")
        .label(first.span(), "set here first")
        .help("remove one of the two");
  }

  /**
   * @param more how many other attributes are set twice
   */
  static Diagnostic bodiesMerged(Diagnostic finding, int more) {
    return finding
        .note("so are " + more + " others of this block")
        .help("look for a `}` and the head of another block that should stand between the two");
  }

  static Diagnostic blockTwice(Block block, Block first) {
    return Diagnostic.error(
            "block-twice", block.head(), quote(headOf(block)) + " stands here twice")
        .label(first.head(), "the first one")
        .help("write everything about it into one block");
  }

  static Diagnostic blockTwice(Element element, Element first) {
    return Diagnostic.error(
            "block-twice", element.head(), quote(headOf(element)) + " is defined twice")
        .label(first.head(), "the first one")
        .help("write everything about it into one block");
  }

  static Diagnostic targetTwice(Element element, Element first) {
    return Diagnostic.error(
            "block-twice",
            element.head(),
            quote(element.label()) + " already names a " + first.kind().title())
        .label(first.head(), "the first one")
        .note("zones and policy services share one name space: a search rule may target either")
        .help("give one of the two another name");
  }

  static Diagnostic labelsDifferInCase(Element element, Element first) {
    return Diagnostic.error(
            "labels-differ-in-case",
            element.head(),
            quote(element.label()) + " and " + quote(first.label()) + " differ in nothing but case")
        .label(first.head(), "the other one")
        .note("labels become names of folders, which are the same without case on some systems")
        .help("give one of the two another label");
  }

  static Diagnostic usesDiffer(Slot slot, Rival rival) {
    Name name = slot.name();
    return Diagnostic.error(
            "profiles-disagree",
            rival.use().span(),
            "this sets `" + name.text() + "` to something else than a profile used before it")
        .label(slot.value().at(), "one value")
        .label(rival.slot().value().at(), "the other")
        .help("set `" + name.text() + "` in the block itself");
  }

  static Diagnostic tooDeep(Block outermost) {
    return Diagnostic.error(
        "too-deep",
        outermost.head(),
        "blocks and profiles in this block are nested more than " + Budget.DEPTH + " deep");
  }

  static Diagnostic tooLarge(Block block, boolean estate) {
    return estate
        ? Diagnostic.error(
            "too-large",
            block.head(),
            "with this block the estate grows beyond " + Budget.ESTATE + " items")
        : Diagnostic.error(
            "too-large", block.head(), "this block grows beyond " + Budget.BLOCK + " items");
  }

  // Values

  static Diagnostic textTooLong(Span at) {
    return Diagnostic.error(
        "too-large", at, "this text grows beyond " + Budget.SIZE + " characters");
  }

  static Diagnostic listTooLong(Span at) {
    return Diagnostic.error("too-large", at, "this list grows beyond " + Budget.SIZE + " elements");
  }

  static Diagnostic notText(Name name, Span at, Datum value) {
    return Diagnostic.error(
            "not-text", at, "`" + name.text() + "` is " + shape(value) + ", which no text can hold")
        .label(value.at(), "its value");
  }

  static Diagnostic joinsListsOnly(Span at) {
    return Diagnostic.error("joins-lists-only", at, "+ joins lists, and this is none")
        .help("write [ ] around it; to put texts together write \"${a}${b}\"");
  }

  static Diagnostic unknownFunction(Name name) {
    return suggest(
        Diagnostic.error(
            "unknown-function", name.span(), "there is no function `" + name.text() + "`"),
        name.text(),
        Functions.NAMES,
        "the functions are secret, host and fqdn");
  }

  static Diagnostic argumentCount(Call call, int count, String example) {
    return Diagnostic.error(
            "bad-argument",
            call.span(),
            call.function().text()
                + " takes "
                + (count == 1 ? "one argument" : count + " arguments")
                + ", not "
                + call.arguments().size())
        .help("write " + example);
  }

  static Diagnostic wrongArgument(Span at, String function, ScalarType<?> type) {
    return Diagnostic.error("bad-argument", at, function + " wants " + type.words() + " here")
        .help("write " + type.example());
  }

  static Diagnostic beyondPrefix(Span at, IpPrefix prefix, int number) {
    return Diagnostic.error("bad-argument", at, prefix + " has no address number " + number);
  }

  static Diagnostic secretWantsText(Span at) {
    return Diagnostic.error("bad-argument", at, "secret wants one text")
        .help("write secret(\"env:NAME\"), secret(\"file:path\") or secret(\"command:…\")");
  }

  static Diagnostic secretNamesNothing(Span at, Secret.Source source) {
    return Diagnostic.error("bad-argument", at, "nothing stands behind " + source.prefix())
        .help("write secret(\"env:NAME\"), secret(\"file:path\") or secret(\"command:…\")");
  }

  static Diagnostic commandNotLiteral(Span at) {
    return Diagnostic.error("bad-argument", at, "the command of a secret is written out in full")
        .note("a command put together from other values could become another command")
        .help("write secret(\"command:…\") without ${…}");
  }

  static Diagnostic literalSecret(Span at) {
    return Diagnostic.error(LITERAL_SECRET, at, "a secret stands here in plain text")
        .marked("not one of env:, file: or command:")
        .help("write secret(\"env:NAME\"), and put the secret into that environment variable");
  }

  static Diagnostic literalSecret(Name name, Datum value) {
    return usedAt(
        name,
        value,
        Diagnostic.error(
                LITERAL_SECRET, value.at(), "`" + name.text() + "` holds a secret in plain text")
            .help("write secret(\"env:NAME\"), and put the secret into that environment variable"));
  }

  static <T> Diagnostic badValue(Datum.Scalar value, Read.Bad<T> bad, ScalarType<T> type) {
    String subject = value.text().isEmpty() ? "an empty text" : quote(value.text());
    return suggest(
        Diagnostic.error(BAD_VALUE, value.part(bad.from(), bad.to()), subject + " " + bad.fault()),
        value.text(),
        type.choices(),
        bad.help().isEmpty()
            ? "write "
                + type.words()
                + (type.choices().isEmpty() ? " such as " + type.example() : "")
            : bad.help());
  }

  static <T> Diagnostic badValue(
      Name name, Datum.Scalar value, Read.Bad<T> bad, ScalarType<T> type) {
    return usedAt(name, value, badValue(value, bad, type));
  }

  static Diagnostic pathOutside(Name name, Datum.Scalar path) {
    return usedAt(
        name,
        path,
        Diagnostic.error(
                BAD_VALUE,
                path.at(),
                quote(path.text()) + " is no path to a file inside the project")
            .help("write a path relative to this file, with forward slashes"));
  }

  static Diagnostic wrongShape(Name name, Datum value, Type<?> type) {
    return usedAt(
        name,
        value,
        Diagnostic.error(
                BAD_VALUE,
                value.at(),
                "`" + name.text() + "` takes " + type.words() + ", not " + shape(value))
            .help("write " + name.text() + " = " + wanted(value, type)));
  }

  /** An example; of a list what the user wrote, where it could be the one element of it. */
  private static String wanted(Datum value, Type<?> type) {
    return type instanceof ListType<?> list
            && value instanceof Datum.Scalar one
            && list.element().read(one.text()) instanceof Read.Good<?>
        ? "[" + one.text() + "]"
        : type.example();
  }

  static Diagnostic tooMany(Name name, Datum.Items items, ListType<?> type) {
    return Diagnostic.error(
            "too-many",
            items.elements().get(type.most()).at(),
            "`" + name.text() + "` takes at most " + type.most() + ", and this is one more")
        .help("take out what is left over");
  }

  static Diagnostic labelCount(Block block, BlockKind kind) {
    int wanted = kind.labels().size();
    String message =
        wanted == 0
            ? "`" + kind.name() + "` takes no label"
            : "`" + kind.name() + "` takes " + (wanted == 1 ? "one label" : wanted + " labels");
    Diagnostic wrong = Diagnostic.error("wrong-labels", block.head(), message);
    return wrong.help("write `" + exampleOf(kind) + " { … }`");
  }

  static Diagnostic missingAttribute(Element element, List<String> missing) {
    Attribute<?> first = element.kind().attribute(missing.get(0)).orElseThrow();
    return Diagnostic.error(
            "missing-attribute",
            element.head(),
            quote(headOf(element)) + " needs " + String.join(" and ", quoted(missing)))
        .help("write `" + first.name() + " = …`: " + first.type().words());
  }

  static Diagnostic missingVersion(Block cluster) {
    return Diagnostic.error(
            "missing-version", cluster.head(), quote(headOf(cluster)) + " does not say its version")
        .help("write `version = …` in the cluster, or in each of its peers");
  }

  static Diagnostic foreignVersion(Sourced<Version> version, Product.Family family) {
    return Diagnostic.error(
            "version-of-another-product",
            version.at(),
            quote(version.value().toString()) + " is no version of " + family.title())
        .help("versions of " + family.title() + " begin with " + family.versionPrefix());
  }

  // Places

  static Diagnostic unknownAttribute(Name name, BlockKind kind, Optional<String> meant) {
    Diagnostic finding =
        Diagnostic.error(
            "unknown-attribute",
            name.span(),
            "`" + kind.name() + "` has no attribute `" + name.text() + "`");
    if (meant.isPresent()) {
      return didYouMean(finding, name.text(), meant.get());
    }
    if (kind.child(name.text()).isPresent()) {
      return finding.help("`" + name.text() + "` is a block: write `" + name.text() + " { … }`");
    }
    List<Attribute<?>> longer = Suggestions.endingIn(name.text(), kind);
    if (!longer.isEmpty()) {
      return finding.help(
          "did you mean "
              + String.join(" or ", quoted(longer.stream().map(Attribute::name).toList()))
              + "?");
    }
    for (String word : List.of(name.text(), Suggestions.otherWord(name.text()))) {
      for (BlockKind child : kind.children()) {
        if (child.attribute(word).isPresent()) {
          return finding.help("write `" + exampleOf(child) + " { " + word + " = … }`");
        }
      }
    }
    return finding.help(contents(kind));
  }

  /** What may stand in a block, by name. */
  private static String contents(BlockKind kind) {
    var attributes = new ArrayList<String>();
    kind.attributes().forEach(attribute -> attributes.add(attribute.name()));
    var blocks = new ArrayList<String>();
    kind.children().forEach(child -> blocks.add(child.name()));
    String words = attributes.isEmpty() ? "it has no attributes" : "it has ";
    words += String.join(", ", attributes);
    return blocks.isEmpty() ? words : words + "; and the blocks " + String.join(", ", blocks);
  }

  /** The head of a block with labels to go by: {@code static-route 10.0.0.0/8}. */
  private static String exampleOf(BlockKind kind) {
    var example = new StringBuilder(kind.name());
    kind.labels().forEach(label -> example.append(' ').append(label.example()));
    return example.toString();
  }

  static Diagnostic unknownBlock(Name name, BlockKind kind) {
    Diagnostic finding =
        Diagnostic.error(
            "unknown-block",
            name.span(),
            "no block `" + name.text() + "` may stand in `" + kind.name() + "`");
    if (kind.attribute(name.text()).isPresent()) {
      return finding.help("`" + name.text() + "` is an attribute: write `" + name.text() + " = …`");
    }
    if (Schema.block(name.text()).isPresent()) {
      return finding.help("a " + name.text() + " stands in a file, beside others");
    }
    if (kind == Schema.PEER && name.text().equals(Schema.PEER.name())) {
      return finding.help("a peer stands in a cluster, beside others");
    }
    var known = new ArrayList<String>();
    kind.children().forEach(child -> known.add(child.name()));
    return suggest(
        finding,
        name.text(),
        known,
        known.isEmpty() ? "" : "what may stand in it: " + String.join(", ", known));
  }

  static Diagnostic unknownBlock(Name name) {
    Diagnostic finding =
        Diagnostic.error(
            "unknown-block", name.span(), "no block `" + name.text() + "` may stand in a file");
    for (BlockKind kind : Schema.FILE) {
      if (kind.child(name.text()).isPresent()) {
        return finding.help("a " + name.text() + " stands in a " + kind.name());
      }
    }
    var known = new ArrayList<String>();
    Schema.FILE.forEach(kind -> known.add(kind.name()));
    return suggest(
        finding, name.text(), known, "what may stand in a file: " + String.join(", ", known));
  }

  /** What is said of a setting that does not belong where it stands. */
  static final Set<String> MISPLACED =
      Set.of(
          "unknown-attribute",
          "unknown-block",
          "shared-setting-on-peer",
          "peer-setting-on-cluster");

  /**
   * @param misplaced what was said of each setting it brings
   */
  static Diagnostic misplacedProfile(Use use, Block block, List<Diagnostic> misplaced) {
    Diagnostic first = misplaced.get(0);
    Diagnostic finding =
        Diagnostic.error(
                first.id(),
                use.span(),
                "profile `"
                    + use.profile().text()
                    + "` brings "
                    + misplaced.size()
                    + " settings that do not belong into "
                    + quote(headOf(block)))
            .label(first.at(), "the first of them")
            .help("move the `use` into the block that the profile is written for");
    return finding.about(first.subject());
  }

  static Diagnostic wrongLevel(Name name, Place.Level level) {
    return level == Place.Level.PEER
        ? Diagnostic.error(
                "shared-setting-on-peer",
                name.span(),
                "`" + name.text() + "` is shared by all peers and cannot be set on one")
            .help("move it to the cluster")
        : Diagnostic.error(
                "peer-setting-on-cluster",
                name.span(),
                "`" + name.text() + "` belongs to each peer and cannot be set on the cluster")
            .help("write it in each peer");
  }

  static Diagnostic adminPasswordOnPeer(Name name) {
    return Diagnostic.error(
            "admin-password-on-peer",
            name.span(),
            "the administrator account and its password are shared by all peers")
        .help("move `" + name.text() + "` to the cluster");
  }

  static Diagnostic notHere(Name name, String title, Availability where, Place place) {
    Product.Family family = place.family().orElseThrow();
    String what = "`" + name.text() + "` (" + title + ") does not exist ";
    if (!where.knows(family)) {
      return Diagnostic.error("setting-not-on-product", name.span(), what + "on " + family.title())
          .help("take it away; it is known " + places(where));
    }
    return Diagnostic.error(
            "setting-not-in-version",
            name.span(),
            what + "in " + family.title() + " " + place.version().orElseThrow())
        .help("take it away; it is known " + places(where));
  }

  private static String places(Availability where) {
    var places = new StringBuilder();
    for (Availability.Row row : where.rows()) {
      places.append(places.isEmpty() ? "on " : ", ").append(row.family().title());
      if (!row.versions().bounds().isEmpty()) {
        places.append(' ').append(row.versions());
      }
    }
    return places.toString();
  }

  // References

  static Diagnostic unknown(
      Sourced<Ref> reference,
      BlockKind[] kinds,
      Collection<String> known,
      Optional<Element> elsewhere) {
    String label = reference.value().text();
    String kind = kinds.length == 1 ? kinds[0].name() : "label";
    Diagnostic finding =
        Diagnostic.error(
                "unknown-" + kind,
                reference.at(),
                "there is no " + titles(kinds) + " " + quote(label))
            .causedBy(label);
    return elsewhere.isPresent()
        ? finding
            .label(elsewhere.get().head(), quote(label) + " is a " + elsewhere.get().kind().title())
            .help("name a " + titles(kinds) + " here")
        : suggest(finding, label, known, "write `" + kinds[0].name() + " " + label + " { … }`");
  }

  static Diagnostic ambiguous(Sourced<Ref> reference, Element first, Element second) {
    return Diagnostic.error(
            "ambiguous-reference",
            reference.at(),
            quote(reference.value().text()) + " names more than one thing")
        .label(first.head(), "a " + first.kind().title())
        .label(second.head(), "a " + second.kind().title())
        .help("give one of the two another label");
  }

  static Diagnostic unknownCluster(
      Sourced<Ref> reference, String cluster, Collection<String> known) {
    return suggest(
        Diagnostic.error("unknown-cluster", reference.at(), "there is no cluster " + quote(cluster))
            .causedBy(cluster),
        cluster,
        known,
        "");
  }

  static Diagnostic peerWithoutCluster(Sourced<Ref> reference) {
    return Diagnostic.error(
            "unknown-peer",
            reference.at(),
            quote(reference.value().text()) + " does not say of which cluster the peer is")
        .causedBy("unknown-peer", reference.value().text())
        .help("write cluster/peer");
  }

  static Diagnostic peerWithCluster(Sourced<Ref> reference, Element cluster) {
    return Diagnostic.error(
            "unknown-peer",
            reference.at(),
            "a peer of cluster " + quote(cluster.label()) + " is named by its label alone here")
        .causedBy("unknown-peer", cluster.label(), "")
        .help("write " + quote(reference.value().label()));
  }

  static Diagnostic unknownPeer(
      Sourced<Ref> reference, String label, Element cluster, Collection<String> known) {
    Diagnostic finding =
        Diagnostic.error(
                "unknown-peer",
                reference.at(),
                "cluster " + quote(cluster.label()) + " has no peer " + quote(label))
            .causedBy("unknown-peer", cluster.label(), label)
            .label(cluster.head(), "the cluster");
    return known.isEmpty()
        ? finding.help("write `peer " + label + " { … }` in it")
        : finding.help("its peers are " + String.join(", ", known));
  }

  static Diagnostic unknownTarget(
      Sourced<Ref> reference, Element cluster, Collection<String> known) {
    String label = reference.value().text();
    return suggest(
        Diagnostic.error(
                "unknown-target",
                reference.at(),
                "cluster "
                    + quote(cluster.label())
                    + " has no zone or policy service "
                    + quote(label))
            .causedBy("unknown-target", cluster.label(), label, reference.at().file()),
        label,
        known,
        known.isEmpty() ? "" : "it has " + String.join(", ", known));
  }

  // The parts messages are made of

  /** Points at the attribute that wants the value, where a name brought the value there. */
  private static Diagnostic usedAt(Name name, Datum value, Diagnostic finding) {
    boolean apart =
        !value.at().file().equals(name.span().file()) || value.at().start() < name.span().end();
    return apart ? finding.label(name.span(), "used here") : finding;
  }

  private static Diagnostic suggest(
      Diagnostic finding, String written, Collection<String> known, String otherwise) {
    Optional<String> near = Suggestions.near(written, known);
    if (near.isEmpty()) {
      return otherwise.isEmpty() ? finding : finding.help(otherwise);
    }
    return didYouMean(finding, written, near.get());
  }

  /**
   * With a fix where what is marked is the name itself, neither quoted nor part of a longer one.
   */
  private static Diagnostic didYouMean(Diagnostic finding, String written, String meant) {
    String words = written(meant);
    Diagnostic asked = finding.help("did you mean `" + words + "`?");
    return finding.at().end() - finding.at().start() == written.length()
        ? asked.fix(
            new Fix(
                "write `" + words + "`", List.of(new Edit(finding.at(), words)), Fix.Safety.UNSAFE))
        : asked;
  }

  /** A label as a definition holds it: in quotes where it is no word. */
  private static String written(String label) {
    for (int i = 0; i < label.length(); i++) {
      char unit = label.charAt(i);
      boolean plain =
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || unit == '_'
              || i > 0 && "-.:/*@%+".indexOf(unit) >= 0;
      if (!plain) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
      }
    }
    return label;
  }

  private static String headOf(Block block) {
    var head = new StringBuilder(block.kind().text());
    for (Scalar label : block.labels()) {
      head.append(' ').append(text(label));
    }
    return head.toString();
  }

  /** A label as it is written, without quotes; what is filled in later is left out. */
  static String text(Scalar label) {
    return label instanceof Word word ? word.text() : ((Text) label).literal().orElse("");
  }

  private static String headOf(Element element) {
    var head = new StringBuilder(element.kind().name());
    for (Sourced<?> label : element.labels()) {
      head.append(' ').append(label.value() instanceof Ref ref ? ref.text() : label.value());
    }
    return head.toString();
  }

  /** Kinds in words: a cluster or system. */
  private static String titles(BlockKind[] kinds) {
    var titles = new StringBuilder(kinds[0].title());
    for (int i = 1; i < kinds.length; i++) {
      titles.append(i == kinds.length - 1 ? " or " : ", ").append(kinds[i].title());
    }
    return titles.toString();
  }

  private static String shape(Datum value) {
    if (value instanceof Datum.Items) {
      return "a list";
    }
    return value instanceof Datum.Hidden ? "a secret" : "a single value";
  }

  /** What the user wrote, in backticks; the beginning of it where it is long. */
  private static String quote(String text) {
    int shown = Math.min(text.length(), 80);
    boolean half = shown < text.length() && Character.isHighSurrogate(text.charAt(shown - 1));
    return "`"
        + (shown == text.length() ? text : text.substring(0, shown - (half ? 1 : 0)) + "…")
        + "`";
  }

  private static List<String> quoted(List<String> names) {
    var quoted = new ArrayList<String>(names.size());
    names.forEach(name -> quoted.add(quote(name)));
    return quoted;
  }
}
