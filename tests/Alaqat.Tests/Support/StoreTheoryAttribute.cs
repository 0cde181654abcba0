using Xunit.Sdk;

namespace Alaqat.Tests;

/// <summary>A theory that runs on every database that a store may lie in.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Alaqat.Tests.StoreTheoryDiscoverer", "Alaqat.Tests")]
public sealed class StoreTheoryAttribute : TheoryAttribute;
