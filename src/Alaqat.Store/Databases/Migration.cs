namespace Alaqat.Store;

/// <summary>One step of the schema.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">Its file.</param>
/// <param name="Sql">Its statements.</param>
/// <param name="Code">What SQL alone cannot do, in the same transaction after it; null where there is nothing.</param>
sealed record Migration(int Number, string Name, string Sql, Action<StoreSession>? Code = null);
