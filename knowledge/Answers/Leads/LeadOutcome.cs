namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>What became of a lead that a language model could write. All but <see cref="Written"/> bring the built-in lead.</summary>
public enum LeadOutcome
{
    /// <summary>The model's sentences were checked and are shown.</summary>
    Written,

    /// <summary>Not asked: the question or a lesson holds what looks like an instruction to a model.</summary>
    Suspicious,

    /// <summary>Not asked: the person's budget of the day is spent.</summary>
    PersonSpent,

    /// <summary>Not asked: the installation's budget of the day is spent.</summary>
    AllSpent,

    /// <summary>Not asked: the store does not answer, so that nothing can be counted.</summary>
    Uncounted,

    /// <summary>Not asked: the service failed others, or asked to be left alone.</summary>
    Paused,

    /// <summary>The key or the identity is not accepted.</summary>
    Denied,

    /// <summary>There is no such model or deployment at the address.</summary>
    NotFound,

    /// <summary>The service takes no more calls now.</summary>
    Throttled,

    /// <summary>No answer in time.</summary>
    Slow,

    /// <summary>The service does not answer, or says that it is broken.</summary>
    Unavailable,

    /// <summary>The service does not take the call.</summary>
    Rejected,

    /// <summary>The service's content filter, or the model itself, refused.</summary>
    Filtered,

    /// <summary>The answer ended in the middle.</summary>
    Cut,

    /// <summary>There was nothing in the answer.</summary>
    Empty,

    /// <summary>The answer is not of the form that was asked for.</summary>
    BadAnswer,

    /// <summary>A sentence cites nothing.</summary>
    NoCitation,

    /// <summary>A sentence cites a lesson that was not given.</summary>
    InventedCitation,

    /// <summary>A sentence, or the whole, is too long, or too short to be one.</summary>
    WrongLength,

    /// <summary>A sentence holds signs that no sentence needs: of links, mentions, markup, or ones that nobody sees.</summary>
    ForeignSign,

    /// <summary>A sentence speaks to the reader, or of itself.</summary>
    Addressed,

    /// <summary>A figure or year is not in the cited lessons.</summary>
    ForeignFigure,

    /// <summary>A name is not in the cited lessons.</summary>
    ForeignName,

    /// <summary>Quoted words are not in the cited lessons.</summary>
    ForeignQuote,

    /// <summary>Too many words of a sentence are not in the cited lessons.</summary>
    ForeignWords,

    /// <summary>A sentence says solved of what is not.</summary>
    WrongStatus,

    /// <summary>A sentence tells a plan or an expectation as a result.</summary>
    PlanAsResult,

    /// <summary>A sentence is in another language.</summary>
    OtherLanguage,

    /// <summary>A sentence holds personal data.</summary>
    PersonalData,

    /// <summary>Of two lessons that contradict each other only one is told of.</summary>
    OneSided,
}
