using System.Text;

namespace Alaqat.Tests;

/// <summary>Lines that a server writes, counted while it writes them.</summary>
sealed class AnswerStream : MemoryStream
{
    readonly object _turn = new();
    int _lines;

    public int Lines => Volatile.Read(ref _lines);

    public string Text => Encoding.UTF8.GetString(ToArray());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_turn)
            base.Write(buffer);
        Interlocked.Add(ref _lines, buffer.Count((byte)'\n'));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }
}
