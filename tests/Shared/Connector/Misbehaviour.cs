namespace TeamsPilotBot.Tests.Connector;

/// <summary>How Teams fails a bot.</summary>
internal sealed record Misbehaviour
{
    /// <summary>The status to answer with; null for the usual one.</summary>
    public int? Status { get; init; }

    /// <summary>The error code in the body.</summary>
    public string? Code { get; init; }

    /// <summary>A body to answer with, instead of one with the code.</summary>
    public string? Body { get; init; }

    /// <summary>The header Retry-After.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>How long to wait before anything else, by the machine's clock.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether the connection is cut instead of an answer.</summary>
    public bool HangsUp { get; init; }

    /// <summary>Whether what was asked for is done all the same.</summary>
    public bool Accepts { get; init; }

    public static Misbehaviour Throttles(int seconds) => new() { Status = 429, Code = "Throttled", RetryAfter = $"{seconds}" };

    public static Misbehaviour Refuses(int status, string code) => new() { Status = status, Code = code };

    public static Misbehaviour Fails(int status = 502, bool accepts = false) => new() { Status = status, Body = "<html>Bad gateway</html>", Accepts = accepts };

    public static Misbehaviour IsSlow(TimeSpan delay) => new() { Delay = delay };

    public static Misbehaviour HangUp(bool accepts = false) => new() { HangsUp = true, Accepts = accepts };
}
