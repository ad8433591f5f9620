package org.peerage.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The work tree below a project root.
 *
 * @param root as a real path
 */
public record Folder(Path root) implements Definitions.Store {

  /** The estate that lives here. */
  public Definitions definitions() throws IOException {
    List<Path> files = DefinitionFiles.ofEstate(root);
    var names = new ArrayList<String>(files.size());
    for (Path file : files) {
      names.add(name(file));
    }
    return new Definitions(names, this);
  }

  /** The name of a file in the estate: the way from the root, with forward slashes. */
  public String name(Path file) {
    String name = root.relativize(file).toString();
    String separator = root.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }

  /** Reads what lies inside the root, also behind its links; nothing else. */
  @Override
  public Optional<TextFile> read(String path) throws IOException {
    Path file = root.resolve(path);
    boolean there = Files.isRegularFile(file);
    if (there && file.toRealPath().startsWith(root)) {
      return Optional.of(TextFile.read(path, file));
    }
    if (!Files.isSymbolicLink(file) || !DefinitionFiles.isDefinition(path)) {
      return Optional.empty();
    }
    return Optional.of(
        TextFile.unread(
            path,
            there
                ? "the link leads out of the project root"
                : "the link leads to nothing that can be read"));
  }
}
