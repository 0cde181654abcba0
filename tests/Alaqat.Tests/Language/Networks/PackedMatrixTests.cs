using Alaqat.Language;
using Alaqat.Train.Parse;

namespace Alaqat.Tests;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1, 4, 16)]
    [InlineData(3, 20, 80)]
    [InlineData(4, 16, 64)]
    [InlineData(9, 32, 48)]
    public void Products_are_those_of_the_definition(int rows, int inputs, int outputs)
    {
        var random = new Random(rows);
        var matrix = Fill(new PackedMatrix(inputs, outputs), random);
        var x = Fill(new Rows(inputs + 16), rows, random);
        var y = Fill(new Rows(outputs + 16), rows, random);
        var expected = new float[rows, outputs];
        for (var r = 0; r < rows; r++)
        {
            for (var o = 0; o < outputs; o++)
            {
                expected[r, o] = y[r][o + 16];
                for (var i = 0; i < inputs; i++)
                    expected[r, o] += x[r][i + 16] * matrix[i, o];
            }
        }

        var single = y[rows - 1][16..].ToArray();
        matrix.MultiplyAdd(x[rows - 1][16..], single);
        matrix.MultiplyAdd(x, 16, y, 16);

        for (var r = 0; r < rows; r++)
        {
            for (var o = 0; o < outputs; o++)
                Assert.Equal(expected[r, o], y[r][o + 16], 1e-3);
        }

        for (var o = 0; o < outputs; o++)
            Assert.Equal(expected[rows - 1, o], single[o], 1e-3);
    }

    [Fact]
    public void A_transpose_swaps_inputs_and_outputs()
    {
        var matrix = Fill(new PackedMatrix(32, 48), new Random(1));
        var transpose = new PackedMatrix(48, 32);

        PackedGradient.Transpose(matrix, transpose);

        for (var i = 0; i < 32; i++)
        {
            for (var o = 0; o < 48; o++)
                Assert.Equal(matrix[i, o], transpose[o, i]);
        }
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PackedMatrix(4, 15));
        Assert.Throws<ArgumentException>(() => new PackedMatrix(16, 16).MultiplyAdd(new float[15], new float[16]));
    }

    static PackedMatrix Fill(PackedMatrix matrix, Random random)
    {
        foreach (ref var value in matrix.Values.AsSpan())
            value = random.NextSingle() - 0.5f;
        return matrix;
    }

    static Rows Fill(Rows rows, int count, Random random)
    {
        rows.Reset(count);
        for (var r = 0; r < count; r++)
        {
            foreach (ref var value in rows[r])
                value = random.NextSingle() - 0.5f;
        }

        return rows;
    }
}
