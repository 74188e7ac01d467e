namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Why a place was taken for personal data. Each has a text in both languages under its own name.</summary>
public enum FindingReason
{
    /// <summary>Ten digits that begin with a date of birth.</summary>
    DigitsWithDate,

    /// <summary>Ten digits that begin with a date of birth and have the check digit.</summary>
    DigitsWithCheck,

    /// <summary>Six digits, a hyphen and four: the shape of a CPR number.</summary>
    ShapeOfCpr,

    /// <summary>Digits that the text calls a CPR number.</summary>
    CalledCpr,

    /// <summary>The last four digits of a CPR number, or the date that they belong to.</summary>
    LastFour,

    /// <summary>A CPR number in words.</summary>
    CprInWords,

    /// <summary>An address with @, or with the sign in words.</summary>
    EmailShape,

    /// <summary>Digits as in a telephone number.</summary>
    PhoneShape,

    /// <summary>A street and a number.</summary>
    StreetAndNumber,

    /// <summary>A word such as "bor på" and a number.</summary>
    CalledAddress,

    /// <summary>A URL or a host that is on an internal network only.</summary>
    InternalHost,

    /// <summary>A shared folder or a path on somebody's machine.</summary>
    SharedFolder,

    /// <summary>An IP address of a private range.</summary>
    PrivateRange,

    /// <summary>A password, a key or a token.</summary>
    Secret,

    /// <summary>A connection string.</summary>
    ConnectionString,

    /// <summary>What the text calls an id of a person.</summary>
    CalledId,

    /// <summary>A GUID.</summary>
    GuidShape,

    /// <summary>A first name and a surname.</summary>
    FullName,

    /// <summary>A name after a title or after what somebody is to somebody.</summary>
    NameAfterTitle,

    /// <summary>A name where a letter begins or ends.</summary>
    Signature,

    /// <summary>A first name, and around it what is said of one person.</summary>
    NameInContext,

    /// <summary>An illness or a treatment, told of one person.</summary>
    HealthOfPerson,
}
