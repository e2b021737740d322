package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials names what is in the one jar, all of it, and nothing else; it is made with {@code -Prelease}. */
class BillOfMaterialsIT {

    @Test
    void everyClassOfTheJarIsOursOrOfAJarThatIsNamed() throws IOException {
        Set<String> classes = classes(Jar.path());
        Set<String> known = new TreeSet<>();
        for (Path component : components().values()) {
            known.addAll(classes(component));
        }
        classes.removeIf(name -> name.startsWith("dev/lectern/"));
        assertThat(classes).isNotEmpty();
        assertThat(known).containsAll(classes);
    }

    @Test
    void everyJarThatIsNamedBringsSomethingAndSaysItsLicence() throws IOException {
        Set<String> packed = classes(Jar.path());
        for (Map.Entry<String, Path> component : components().entrySet()) {
            Set<String> brought = classes(component.getValue());
            boolean bringsOnlyOthers = brought.isEmpty();
            assertThat(bringsOnlyOthers || brought.stream().anyMatch(packed::contains))
                    .as(component.getKey())
                    .isTrue();
        }
        for (JsonElement component : bill().getAsJsonArray("components")) {
            assertThat(component.getAsJsonObject().getAsJsonArray("licenses"))
                    .as(component.toString())
                    .isNotEmpty();
        }
    }

    /** The jars that are named, each in the local repository. */
    private static Map<String, Path> components() throws IOException {
        Path repository =
                Path.of(System.getProperty("lectern.repository", System.getProperty("user.home") + "/.m2/repository"));
        Map<String, Path> components = new TreeMap<>();
        for (JsonElement element : bill().getAsJsonArray("components")) {
            JsonObject component = element.getAsJsonObject();
            String name = component.get("name").getAsString();
            String version = component.get("version").getAsString();
            Path folder =
                    repository.resolve(component.get("group").getAsString().replace('.', '/'));
            components.put(name, folder.resolve(name).resolve(version).resolve(name + "-" + version + ".jar"));
        }
        assertThat(components).isNotEmpty();
        return components;
    }

    private static JsonObject bill() throws IOException {
        try (Stream<Path> files = Files.list(Jar.path().getParent())) {
            Path bill = files.filter(file -> file.toString().endsWith("-cyclonedx.json"))
                    .findFirst()
                    .orElse(Path.of("no bill of materials"));
            assumeThat(bill).as("only -Prelease makes a bill of materials").exists();
            return JsonParser.parseString(Files.readString(bill)).getAsJsonObject();
        }
    }

    private static Set<String> classes(Path jar) throws IOException {
        return entries(jar).stream()
                .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            return open.stream().map(JarEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
