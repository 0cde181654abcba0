using System.Text;

namespace Alaqat.Tests;

/// <summary>Lines that a server writes, counted while it writes them.</summary>
sealed class AnswerStream : MemoryStream
{
    readonly object _turn = new();
    int _lines;

    public int Lines => Volatile.Read(ref _lines);

    public string Text => Encoding.UTF8.GetString(ToArray());

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_turn)
            base.Write(buffer, offset, count);
        Interlocked.Add(ref _lines, buffer.AsSpan(offset, count).Count((byte)'\n'));
    }

    // The base would call the other one for a class derived from it, by way of a rented array.
    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }
}
