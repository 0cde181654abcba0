namespace Alaqat.App;

/// <summary>Unpacked bytes, each charged to the budget of the file that they come from, so that no bomb goes off.</summary>
/// <param name="packed">How many packed bytes they came from so far.</param>
sealed class MeteredStream(Stream inner, UnpackBudget budget, Func<long> packed) : ReadOnlyStream
{
    long _unpacked;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidOperationException)
        {
            // What BrotliStream says of broken data.
            throw new InvalidDataException();
        }

        _unpacked += read;
        budget.Charge(read, _unpacked, packed());
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
