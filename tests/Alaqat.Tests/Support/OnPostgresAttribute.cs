namespace Alaqat.Tests;

/// <summary>The class runs the tests of its base on PostgreSQL; they are skipped, and said so, where no server is there.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnPostgresAttribute : Attribute;
