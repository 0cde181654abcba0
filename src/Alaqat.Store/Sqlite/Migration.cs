namespace Alaqat.Store;

/// <summary>One step of the schema.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">Its file.</param>
/// <param name="Sql">Its statements.</param>
sealed record Migration(int Number, string Name, string Sql);
