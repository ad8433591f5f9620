package org.peerage.cli.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the {@code .peerage} files below a folder.
 *
 * <p>Left out: hidden folders, what build tools write ({@code target} beside a {@code pom.xml},
 * {@code node_modules}), and, where asked for, folders that are an estate of their own. Links to
 * folders are not followed: what lies inside the folder is found under its own name, and nothing
 * outside it is read.
 */
public final class DefinitionFiles {

  private static final String SUFFIX = ".peerage";

  private DefinitionFiles() {}

  /** The files of the estate that lives in a folder, in no order. */
  public static List<Path> ofEstate(Path root) throws IOException {
    return walk(root, true);
  }

  /** All below a folder, whatever estate they belong to, in no order. */
  public static List<Path> below(Path folder) throws IOException {
    return walk(folder, false);
  }

  /** Whether a file of that name holds definitions. */
  public static boolean isDefinition(String fileName) {
    return fileName.endsWith(SUFFIX);
  }

  private static List<Path> walk(Path root, boolean oneEstate) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        Set.of(),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean other =
                !folder.equals(root)
                    && (isPassedOver(folder)
                        || oneEstate && Files.isRegularFile(folder.resolve(ProjectRoot.MARKER)));
            return other ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isDefinition(file.getFileName().toString())) {
              if (attributes.isRegularFile() || isWorthFollowing(file, attributes, root)) {
                found.add(file);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /**
   * Whether a change of a file is a change of an estate: it is a definition or the marker, and on
   * the way from the root lies no folder that is left out.
   *
   * @param path relative to the root, with forward slashes
   * @param another tells of a folder, given as its path with a slash at the end, whether it is an
   *     estate of its own
   */
  public static boolean isOfEstate(String path, Predicate<String> another) {
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      if (isPassedOver(path.substring(from, slash)) || another.test(path.substring(0, slash + 1))) {
        return false;
      }
      from = slash + 1;
    }
    String name = path.substring(from);
    return isDefinition(name) || name.equals(ProjectRoot.MARKER);
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  private static boolean isPassedOver(Path folder) {
    String name = folder.getFileName().toString();
    return isPassedOver(name)
        || name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"));
  }

  /**
   * Whether a link is to be read, or refused with a finding: all but those to folders, those to a
   * definition that is found under its own name, and hidden ones, as editors make to lock a file.
   */
  private static boolean isWorthFollowing(Path file, BasicFileAttributes attributes, Path root)
      throws IOException {
    if (!attributes.isSymbolicLink()
        || Files.isDirectory(file)
        || file.getFileName().toString().startsWith(".")) {
      return false;
    }
    if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root)) {
      return true;
    }
    Path target = file.toRealPath();
    for (Path step : root.relativize(target)) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return !isDefinition(target.getFileName().toString());
  }
}
