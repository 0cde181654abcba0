using System.Runtime.CompilerServices;

namespace Alaqat.Claims;

/// <summary>Names of an enumeration whose underlying type is byte and whose values run from 0, without allocating.</summary>
static class EnumNames<T>
    where T : struct, Enum
{
    static readonly string[] Names = Enum.GetNames<T>();

    public static string Of(T value) => Names[Unsafe.As<T, byte>(ref value)];
}
