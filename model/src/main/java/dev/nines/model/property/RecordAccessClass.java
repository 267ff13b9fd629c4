package dev.nines.model.property;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Writes the class that is the [RecordAccess] of a record class.
///
/// Reflection and method handles would do the same, but the Java machine then prepares code for every shape of
/// constructor on first use: for the hundred record classes of a large design three times as long as writing these.
final class RecordAccessClass {

    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    private static final ClassDesc RECORD = description(Record.class);
    private static final ClassDesc ACCESS = description(RecordAccess.class);

    private final ClassDesc owner;
    private final RecordComponent[] components;

    private RecordAccessClass(Class<? extends Record> type) {
        owner = description(type);
        components = type.getRecordComponents();
    }

    /// The access to a public record class with public components.
    static RecordAccess of(Class<? extends Record> type) {
        try {
            var made = MethodHandles.lookup().defineHiddenClass(new RecordAccessClass(type).bytes(), true);
            return (RecordAccess) made.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException problem) {
            throw new IllegalArgumentException(type + " cannot be described", problem);
        }
    }

    private byte[] bytes() {
        return ClassFile.of().build(ClassDesc.of(RecordAccess.class.getName() + "Made"), this::write);
    }

    private void write(ClassBuilder made) {
        made.withFlags(ClassFile.ACC_FINAL).withInterfaceSymbols(ACCESS)
                .withMethodBody(ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, 0, code -> code.aload(0)
                        .invokespecial(OBJECT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())
                .withMethodBody("values", MethodTypeDesc.of(OBJECT.arrayType(), RECORD), ClassFile.ACC_PUBLIC,
                        this::values)
                .withMethodBody("create", MethodTypeDesc.of(RECORD, OBJECT.arrayType()), ClassFile.ACC_PUBLIC,
                        this::create);
    }

    /// `return new Object[]{((R) record).first(), ((R) record).second()}`
    private void values(CodeBuilder code) {
        code.loadConstant(components.length).anewarray(OBJECT);
        for (var at = 0; at < components.length; at++) {
            var type = components[at].getType();
            code.dup().loadConstant(at).aload(1).checkcast(owner).invokevirtual(owner, components[at].getName(),
                    MethodTypeDesc.of(description(type)));
            if (type.isPrimitive()) {
                code.invokestatic(boxed(type), "valueOf", MethodTypeDesc.of(boxed(type), description(type)));
            }
            code.aastore();
        }
        code.areturn();
    }

    /// `return new R((First) values[0], (Second) values[1])`
    private void create(CodeBuilder code) {
        code.new_(owner).dup();
        for (var at = 0; at < components.length; at++) {
            var type = components[at].getType();
            code.aload(1).loadConstant(at).aaload();
            if (type.isPrimitive()) {
                code.checkcast(boxed(type)).invokevirtual(boxed(type), type.getName() + "Value",
                        MethodTypeDesc.of(description(type)));
            } else {
                code.checkcast(description(type));
            }
        }
        var types = Arrays.stream(components).map(component -> description(component.getType())).toList();
        code.invokespecial(owner, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, types)).areturn();
    }

    private static ClassDesc description(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    private static ClassDesc boxed(Class<?> primitive) {
        return description(MethodType.methodType(primitive).wrap().returnType());
    }
}
