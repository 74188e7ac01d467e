using System.Diagnostics;

namespace TeamsPilotBot.Knowledge.Diagnostics;

/// <summary>Work that is seen in traces.</summary>
public static class Spans
{
    /// <summary>The name of the attribute that says by what type of exception something failed.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Does work inside a span. Of an exception only its type is kept, since its message may quote what somebody wrote.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="source">Begins the span.</param>
    /// <param name="name">The name of the span: one of few, with nothing in it that changes from call to call.</param>
    /// <param name="kind">Whether another service is called.</param>
    /// <param name="work">The work; it is given the span, or null if nobody listens.</param>
    public static async Task<T> InSpanAsync<T>(this ActivitySource source, string name, ActivityKind kind, Func<Activity?, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(work);
        using var span = source.StartActivity(name, kind);
        try
        {
            return await work(span);
        }
        catch (Exception failure)
        {
            span.Fail(failure.GetType().FullName!);
            throw;
        }
    }

    /// <summary>Notes that the work of a span failed.</summary>
    /// <param name="span">The span; null if nobody listens.</param>
    /// <param name="errorType">By what: one of few words, or the type of an exception.</param>
    public static void Fail(this Activity? span, string errorType)
    {
        span?.SetTag(ErrorType, errorType);
        span?.SetStatus(ActivityStatusCode.Error);
    }
}
