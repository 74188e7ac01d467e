using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>The store cannot be read or written now: the folder is read-only, the disk is full, the service does not answer.</summary>
public sealed class StoreUnavailableException : Exception
{
    private static readonly TextCatalog Texts = new(typeof(StoreUnavailableException));

    private readonly string place;

    /// <summary>A failure of the store. <see cref="Exception.Message"/> says it in English, for logs.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="place">The file, folder or address it is about.</param>
    /// <param name="innerException">What the store's own library said; null if it said nothing.</param>
    public StoreUnavailableException(StoreProblem problem, string place, Exception? innerException)
        : base(Describe(Language.English, problem, place, innerException), innerException)
    {
        Problem = problem;
        this.place = place;
    }

    /// <summary>What is wrong.</summary>
    public StoreProblem Problem { get; }

    /// <summary>The setting that cannot be used; null if it is something else.</summary>
    public string? Setting => Problem == StoreProblem.WrongSetting ? place : null;

    /// <summary>What is wrong and what to do, in words that an administrator can act on.</summary>
    /// <param name="language">The language to write it in.</param>
    public string Describe(Language language) => Describe(language, Problem, place, InnerException);

    private static string Describe(Language language, StoreProblem problem, string place, Exception? inner)
        => Texts.Format(language, problem.ToString(), place, inner?.Message);
}

/// <summary>Why a store cannot be used.</summary>
public enum StoreProblem
{
    /// <summary>The data folder cannot be made or written.</summary>
    FolderNotWritable,

    /// <summary>The store can be read only.</summary>
    ReadOnly,

    /// <summary>There is no room for more.</summary>
    DiskFull,

    /// <summary>What lies there is something else.</summary>
    NotADatabase,

    /// <summary>The store's content is damaged.</summary>
    Damaged,

    /// <summary>Somebody else kept it busy for too long.</summary>
    Busy,

    /// <summary>A newer version of the program made it.</summary>
    TooNew,

    /// <summary>It does not answer, for another reason.</summary>
    Unreachable,

    /// <summary>A setting that says where it is cannot be used.</summary>
    WrongSetting,

    /// <summary>The service does not answer, or says that it cannot work now.</summary>
    NoAnswer,

    /// <summary>More was asked of the service than it was ordered for.</summary>
    Throttled,

    /// <summary>The service does not let the bot in.</summary>
    AccessDenied,

    /// <summary>The service has no such database or container.</summary>
    NoDatabase,

    /// <summary>The service does not take what is to be written.</summary>
    Rejected,
}
