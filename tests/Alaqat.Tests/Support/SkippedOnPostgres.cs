using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Alaqat.Tests;

/// <summary>A test that is skipped because no PostgreSQL server is there.</summary>
public sealed class SkippedOnPostgres : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For the runner.", error: false)]
    public SkippedOnPostgres()
    {
    }

    public SkippedOnPostgres(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    /// <summary>Why the tests of a class are skipped, or null where they are not.</summary>
    public static string? Reason(ITestMethod method) =>
        method.TestClass.Class.GetCustomAttributes(typeof(OnPostgresAttribute)).Any() ? PostgresServer.Absent : null;

    protected override string GetSkipReason(IAttributeInfo factAttribute) => PostgresServer.Absent ?? base.GetSkipReason(factAttribute);
}
