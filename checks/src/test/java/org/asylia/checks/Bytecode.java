package org.asylia.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One compiled class, read instruction by instruction.
record Bytecode(String name, ClassModel model) {

    /// All compiled classes of one room.
    static List<Bytecode> of(String room) {
        return House.classFiles(room).stream().map(Bytecode::read).toList();
    }

    static Bytecode of(Class<?> type) {
        var location = type.getProtectionDomain().getCodeSource().getLocation();
        return read(Path.of(location.getPath()).resolve(type.getName().replace('.', '/') + ".class"));
    }

    boolean hasLambda() {
        return anyInstruction(element -> element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().displayName().equals("LambdaMetafactory"));
    }

    /// The methods this class calls, written `java.time.LocalDate.now`; with `()` behind when there is no argument.
    List<String> calls() {
        return instructions()
                .flatMap(element ->
                        element instanceof InvokeInstruction call ? Stream.of(written(call)) : Stream.empty())
                .toList();
    }

    private static String written(InvokeInstruction call) {
        var none = call.typeSymbol().parameterCount() == 0 ? "()" : "";
        return call.owner().asInternalName().replace('/', '.') + "." + call.name() + none;
    }

    private boolean anyInstruction(Predicate<CodeElement> wanted) {
        return instructions().anyMatch(wanted);
    }

    private Stream<CodeElement> instructions() {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream());
    }

    private static Bytecode read(Path file) {
        try {
            var model = ClassFile.of().parse(Files.readAllBytes(file));
            return new Bytecode(model.thisClass().asInternalName().replace('/', '.'), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
