package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Many documents that {@link Sheet} wrote become one, written as they come: ten thousand letters take hardly more memory
 * than one. What each page draws stays as it was, byte for byte; what it means is kept; fonts are written once.
 *
 * <p>It is PDF/UA-1 and PDF/A-2a as they are. Documents from elsewhere are not for it.
 */
public final class Bundle implements Closeable {
    private final ObjectWriter objects;
    private final Map<ByteBuffer, Integer> shared = new HashMap<>();
    private final int pagesRoot;
    private final int structureRoot;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final PDDocument cover;
    private final Stamp duplicate;

    /** @param out is left open */
    public Bundle(OutputStream out, String title, Instant created) throws IOException {
        objects = new ObjectWriter(out);
        pagesRoot = objects.reserve();
        structureRoot = objects.reserve();
        cover = Loader.loadPDF(Stamp.page(title, created));
        duplicate = Stamp.in(this, cover.getPage(0));
    }

    /** One document, each page of which says that it was printed before. */
    public static byte[] duplicate(byte[] pdf, String title, Instant created) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length * 2);
        try (Bundle bundle = new Bundle(out, title, created)) {
            bundle.addAgain(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    /** Adds all the pages of a document, or of another bundle. */
    public void add(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Part(document, this).write(null);
        }
    }

    /** Adds them with « Duplicata » on each: they were printed before. */
    public void addAgain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Part(document, this).write(duplicate);
        }
    }

    /** Ends the sheet of paper with a blank back, if need be: the next document begins on a front. */
    public void fillSheet() throws IOException {
        if (pages.size() % 2 == 1) {
            write(
                    page(),
                    ascii("<</Type/Page/Parent %s/MediaBox[0 0 595.276 841.89]/Resources<<>>>>"
                            .formatted(Serial.reference(pagesRoot))));
        }
    }

    /** How many pages there are so far, blank backs included. */
    public int pages() {
        return pages.size();
    }

    @Override
    public void close() throws IOException {
        write(pagesRoot, ascii("<</Type/Pages/Count %d/Kids[%s]>>".formatted(pages.size(), references(pages))));
        write(structureRoot, ascii(structure()));
        COSDictionary catalog = new COSDictionary(cover.getDocumentCatalog().getCOSObject());
        catalog.removeItem(COSName.PAGES);
        catalog.removeItem(COSName.STRUCT_TREE_ROOT);
        int root = share(Serial.of(
                catalog,
                this::share,
                "/Pages %s/StructTreeRoot %s".formatted(Serial.reference(pagesRoot), Serial.reference(structureRoot))));
        int information = share(Serial.of(cover.getDocumentInformation().getCOSObject(), this::share));
        objects.end(root, information);
        cover.close();
    }

    private String structure() {
        StringBuilder tree = new StringBuilder();
        for (int key = 0; key < parents.size(); key++) {
            tree.append(key)
                    .append(' ')
                    .append(Serial.reference(parents.get(key)))
                    .append(' ');
        }
        return "<</Type/StructTreeRoot/K[%s]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
                .formatted(references(parts), tree, parents.size());
    }

    /** Writes an object once, however many name it: fonts, colours. */
    int share(COSObject object) throws IOException {
        return share(Serial.of(object.getObject(), this::share));
    }

    int share(byte[] object) throws IOException {
        Integer known = shared.get(ByteBuffer.wrap(object));
        if (known != null) return known;
        int number = reserve();
        write(number, object);
        shared.put(ByteBuffer.wrap(object), number);
        return number;
    }

    void write(int number, byte[] object) throws IOException {
        objects.write(number, object);
    }

    int reserve() {
        return objects.reserve();
    }

    /** The number of the next page. */
    int page() {
        pages.add(reserve());
        return pages.get(pages.size() - 1);
    }

    /** @param part the element of the structure tree that holds a document */
    void means(int part) {
        parts.add(part);
    }

    /** @param owners the elements that own what the next page draws, by the order of the drawing */
    void parent(byte[] owners) throws IOException {
        int number = reserve();
        write(number, owners);
        parents.add(number);
    }

    int parents() {
        return parents.size();
    }

    int pagesRoot() {
        return pagesRoot;
    }

    int structureRoot() {
        return structureRoot;
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(Serial::reference).collect(Collectors.joining(" "));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
