namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>What kind of personal data was found. The order is that of weight: where findings overlap, the first one names the place.</summary>
public enum PersonalDataKind
{
    /// <summary>A Danish personal identification number (CPR), or a text of its shape.</summary>
    CprNumber,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A Danish or international telephone number.</summary>
    Phone,
}
