namespace Alaqat.Claims;

/// <summary>Rounding of the exact binary value, half to even, as Python's <c>round</c> and format do; the scorers must agree to the last digit.</summary>
public static class HalfEven
{
    const int MantissaBits = 52;
    const int ExponentBias = 1075;

    /// <param name="value">From 0 to 1.</param>
    /// <param name="scale">A power of ten: 10,000 keeps four places.</param>
    public static double Round(double value, int scale)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var exponent = (int)(bits >> MantissaBits);
        var mantissa = (bits & ((1UL << MantissaBits) - 1)) | (exponent == 0 ? 0 : 1UL << MantissaBits);
        var shift = ExponentBias - exponent;
        var scaled = (UInt128)mantissa * (uint)scale;
        if (shift is <= 0 or > 120)
            return shift <= 0 ? value : 0;
        var whole = scaled >> shift;
        var rest = scaled - (whole << shift);
        var half = UInt128.One << (shift - 1);
        if (rest > half || rest == half && (whole & 1) == 1)
            whole++;
        return (double)(ulong)whole / scale;
    }
}
