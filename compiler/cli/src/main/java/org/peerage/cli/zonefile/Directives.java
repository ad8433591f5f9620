package org.peerage.cli.zonefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ZoneEntries;
import org.peerage.source.SourceText;
import org.peerage.source.Span;

/**
 * Follows {@code $ORIGIN}, {@code $INCLUDE} (RFC 1035 section 5.1), {@code $TTL} (RFC 2308 section
 * 4) and BIND's {@code $GENERATE}.
 */
final class Directives {

  private static final int DEEPEST_INCLUDE = 16;
  private static final int MOST_INCLUDES = 1000;

  private final ZoneSources sources;
  private final Standing standing;
  private final Gathering gathering;
  private final Reading reading;
  private final List<Path> including = new ArrayList<>();
  private int includes;

  /** Reads a whole text. */
  interface Reading {
    void entries(SourceText text) throws IOException;
  }

  Directives(
      ZoneSources sources, Standing standing, Gathering gathering, Path main, Reading reading) {
    this.sources = sources;
    this.standing = standing;
    this.gathering = gathering;
    this.reading = reading;
    including.add(main);
  }

  /** Follows one; what is wrong with it is told. */
  void follow(SourceText text, ZoneEntries entries) throws IOException {
    String word = entries.field(0).toUpperCase(Locale.ROOT);
    if (entries.count() < 2) {
      malformed(entries.span(text, 0), word + " with nothing behind it");
      return;
    }
    switch (word) {
      case "$ORIGIN" -> origin(text, entries, 1);
      case "$TTL" -> ttl(text, entries);
      case "$INCLUDE" -> include(text, entries);
      case "$GENERATE" -> generate(text, entries);
      default ->
          gathering.problem(
              ZoneFileMessages.malformed(
                      entries.span(text, 0), "no name server knows the directive " + word)
                  .help("there is $ORIGIN, $TTL, $INCLUDE and $GENERATE"));
    }
  }

  private void origin(SourceText text, ZoneEntries entries, int field) {
    String word = entries.field(field);
    if (standing.origin().isEmpty() && !word.endsWith(".")) {
      gathering.problem(
          ZoneFileMessages.originUnknown(entries.span(text, field), word)
              .help("end it with a dot, or name the zone: --origin ZONE"));
      gathering.end();
      return;
    }
    try {
      standing.originGiven(standing.name(text.text(), entries.from(field), entries.to(field)));
    } catch (IOException wrong) {
      malformed(entries.span(text, field), "an origin that is no name: " + wrong.getMessage());
    }
  }

  private void ttl(SourceText text, ZoneEntries entries) {
    int from = entries.from(1);
    int to = entries.to(1);
    OptionalInt seconds =
        EntryWords.isTtl(text.text(), from, to)
            ? EntryWords.ttl(text.text(), from, to)
            : OptionalInt.empty();
    if (seconds.isPresent()) {
      standing.ttlDeclared(seconds.getAsInt());
    } else {
      malformed(entries.span(text, 1), "a $TTL that is no number of seconds");
    }
  }

  private void include(SourceText text, ZoneEntries entries) throws IOException {
    String name = EntryWords.unquoted(entries.field(1));
    ZoneSources.Included found = sources.find(name);
    Optional<String> refusal = refusal(name, found);
    Optional<SourceText> included =
        refusal.isPresent() ? Optional.empty() : sources.text(found.file().orElseThrow());
    if (included.isEmpty()) {
      gathering.problem(
          ZoneFileMessages.includeRefused(
              entries.span(text, 1), refusal.orElse("with " + name + " the zone is too large")));
      gathering.gap();
      return;
    }
    Standing.Kept kept = standing.keep();
    if (entries.count() > 2) {
      origin(text, entries, 2);
    }
    including.add(found.file().orElseThrow());
    reading.entries(included.get());
    including.remove(including.size() - 1);
    standing.restore(kept);
    gathering.records().text(text);
  }

  private Optional<String> refusal(String name, ZoneSources.Included found) {
    if (found.file().isEmpty()) {
      return Optional.of(found.refusal());
    }
    if (including.contains(found.file().get())) {
      return Optional.of(name + " includes itself");
    }
    includes++;
    return including.size() == DEEPEST_INCLUDE || includes > MOST_INCLUDES
        ? Optional.of("too many files are included")
        : Optional.empty();
  }

  private void generate(SourceText text, ZoneEntries entries) {
    try {
      for (Generated.One one :
          Generated.read(text, entries, standing.originName(), standing.ttl(), gathering.room())) {
        gathering
            .records()
            .add(
                one.owner(),
                one.ttl(),
                one.data(),
                entries.start(),
                ReadRecord.GENERATED,
                entries.end());
      }
    } catch (Generated.TooMany many) {
      gathering.problem(
          ZoneFileMessages.generateTooLarge(entries.span(text, 1), many.getMessage()));
      gathering.gap();
    } catch (Generated.Malformed wrong) {
      malformed(
          text.span(entries.from(0), entries.end()),
          "a $GENERATE that cannot be read: " + wrong.getMessage());
      gathering.gap();
    }
  }

  private void malformed(Span at, String words) {
    gathering.malformed(at, words, standing.owner());
  }
}
