package org.peerage.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerage.lint.Catalogue;
import org.peerage.lint.RuleFacts;

/**
 * The catalogue on the class path: one YAML file for each rule, {@code catalogue/<area>/<id>.yaml}.
 *
 * <p>The file {@code catalogue/index.txt} says in which area an id stands, and which id an old one
 * became, so that one entry is found by reading two files. A missing or malformed file is a mistake
 * of ours and thrown as an unchecked exception.
 */
public final class YamlCatalogue implements Catalogue {

  private static final String FOLDER = "catalogue/";
  static final String INDEX = "index.txt";

  private final Map<String, String> paths = new TreeMap<>();

  @Override
  public Optional<RuleFacts> find(String id) {
    return Optional.ofNullable(paths().get(id)).map(YamlCatalogue::read);
  }

  @Override
  public boolean isOfText(String id) {
    String path = paths().getOrDefault(id, "");
    return path.startsWith("text/") || path.startsWith("settings/");
  }

  @Override
  public List<String> ids() {
    var ids = new ArrayList<String>();
    for (var entry : paths().entrySet()) {
      if (entry.getValue().endsWith("/" + entry.getKey())) {
        ids.add(entry.getKey());
      }
    }
    return ids;
  }

  /** The area of an entry: the folder it stands in; nothing for an id without an entry. */
  public Optional<String> area(String id) {
    return Optional.ofNullable(paths().get(id)).map(path -> path.substring(0, path.indexOf('/')));
  }

  /** Area and today's id behind each id, read when first asked for. */
  private Map<String, String> paths() {
    if (paths.isEmpty()) {
      try (var lines = new BufferedReader(open(FOLDER + INDEX))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int blank = line.indexOf(' ');
          paths.put(line.substring(0, blank), line.substring(blank + 1));
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return paths;
  }

  private static RuleFacts read(String path) {
    String file = FOLDER + path + ".yaml";
    try (Reader text = open(file)) {
      RuleFacts facts = new CatalogueEntry(file, text).facts();
      if (!path.endsWith("/" + facts.id())) {
        throw new IllegalStateException(file + " is the entry of " + facts.id());
      }
      return facts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Reader open(String name) {
    InputStream bytes = YamlCatalogue.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("not on the class path: " + name);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
