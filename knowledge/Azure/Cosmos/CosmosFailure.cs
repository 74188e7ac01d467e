using System.Globalization;
using System.Net;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// What an answer means that is none
/// (learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb; substatus codes tell apart what has one status).
/// </summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Passes">Whether it passes by itself, so that trying again helps.</param>
internal sealed record CosmosFailure(StoreProblem Problem, bool Passes)
{
    private const int WriteForbidden = 3;
    private const int SessionNotAvailable = 1002;
    private const int OwnerNotFound = 1003;
    private const int PartitionFull = 1014;

    /// <summary>Nothing came, or not in time.</summary>
    public static CosmosFailure NoAnswer { get; } = new(StoreProblem.NoAnswer, Passes: true);

    /// <summary>Who the bot is could not be proved.</summary>
    public static CosmosFailure Denied { get; } = new(StoreProblem.AccessDenied, Passes: false);

    /// <summary>Tells answers from failures.</summary>
    /// <param name="status">The status.</param>
    /// <param name="substatus">What the service says besides.</param>
    /// <returns>Null if the answer is one: done, not found, a conflict, or another ETag.</returns>
    public static CosmosFailure? Of(HttpStatusCode status, int substatus) => ((int)status, substatus) switch
    {
        (404, OwnerNotFound) => new(StoreProblem.NoDatabase, Passes: false),
        (404, SessionNotAvailable) => NoAnswer,
        ( >= 200 and < 300, _) or (404 or 409 or 412, _) => null,
        (429 or 449, _) => new(StoreProblem.Throttled, Passes: true),
        (403, WriteForbidden) => NoAnswer,
        (403, PartitionFull) => new(StoreProblem.Rejected, Passes: false),
        (401 or 403, _) => Denied,
        (400 or 405 or 413, _) => new(StoreProblem.Rejected, Passes: false),
        _ => NoAnswer,
    };

    /// <summary>The failure, to be thrown.</summary>
    /// <param name="place">The store, in words.</param>
    /// <param name="status">The status; null if there was none.</param>
    /// <param name="substatus">What the service said besides.</param>
    public StoreUnavailableException Exception(string place, HttpStatusCode? status, int substatus)
    {
        // The library's own messages name documents, which logs must not.
        var said = status is { } code ? string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)code}.{substatus}") : "–";
        return new StoreUnavailableException(Problem, place, new HttpRequestException(said, null, status));
    }
}
