namespace TeamsPilotBot.Knowledge.Privacy.Cpr;

/// <summary>
/// The rules of the number itself: DDMMYYSSSS, as the CPR office describes it ("Personnummeret i CPR"). Hospitals give out
/// replacement numbers with 60 added to the day.
/// </summary>
public static class CprNumber
{
    private static ReadOnlySpan<int> Weights => [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>Whether six digits are a date of birth DDMMYY. 29 February is taken in years divisible by four: the century is not known.</summary>
    /// <param name="date">Six ASCII digits.</param>
    public static bool HasDate(ReadOnlySpan<char> date)
    {
        var day = Number(date[..2]);
        var month = Number(date[2..4]);
        var year = Number(date[4..6]);
        day = day > 60 ? day - 60 : day;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year % 4 == 0 ? 2000 : 2001, month);
    }

    /// <summary>Whether the ten digits have the check digit (modulus 11) that numbers given out before October 2007 have.</summary>
    /// <param name="number">Ten ASCII digits.</param>
    public static bool HasCheckDigit(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (number[i] - '0');
        }

        return sum % 11 == 0;
    }

    private static int Number(ReadOnlySpan<char> twoDigits) => ((twoDigits[0] - '0') * 10) + twoDigits[1] - '0';
}
